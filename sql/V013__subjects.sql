-- The countries that a story is about, found when its tellings are compared: [{"country", "share", "confidence"}].
ALTER TABLE stories ADD COLUMN subjects jsonb NOT NULL DEFAULT '[]';

CREATE INDEX stories_subjects ON stories USING gin (subjects jsonb_path_ops);

-- Stories that were compared before are compared again.
UPDATE stories SET divergence_version = NULL;
