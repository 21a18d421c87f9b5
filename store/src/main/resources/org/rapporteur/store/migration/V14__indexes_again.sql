CREATE INDEX membership_record ON membership (record);
CREATE INDEX membership_story ON membership (story);
CREATE INDEX story_id ON story (id);
