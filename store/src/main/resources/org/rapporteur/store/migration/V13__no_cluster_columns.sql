ALTER TABLE membership DROP COLUMN cluster;
ALTER TABLE story DROP COLUMN cluster;
