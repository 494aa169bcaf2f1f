-- A version of a story: which articles it held in which revision, and what made it.
-- `members` is [{"id", "revision"}]; `event` is the name of a StoryVersion.Event; `others` names the
-- other stories of that event.
CREATE TABLE story_versions (
    corpus      text NOT NULL REFERENCES corpora (name),
    story_id    text NOT NULL,
    version     integer NOT NULL,
    event       text NOT NULL,
    others      jsonb NOT NULL,
    title       text,
    members     jsonb NOT NULL,
    recorded_at timestamptz NOT NULL,
    PRIMARY KEY (corpus, story_id, version)
);
