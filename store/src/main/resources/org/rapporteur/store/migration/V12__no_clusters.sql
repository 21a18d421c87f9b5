-- Linking looks tellings up by their days too, and stories stand for themselves: there are no clusters of them any more.
-- The blocks are written again when the store is opened (BlockRows). DuckDB drops no column in the transaction that drops
-- the indexes: V12 goes on.

DELETE FROM block;
DROP INDEX membership_record;
DROP INDEX membership_story;
DROP INDEX membership_cluster;
DROP INDEX story_id;
