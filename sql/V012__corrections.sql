-- A correction: what a person said about which articles report one event. Taken back, it stays, and holds no longer.
-- `kind` is SPLIT or MERGE; `story_id` is the story that was corrected, `others` the stories that it took in or that came out of it.
-- `groups` is [[article ids]], each group one story; `rest` are articles that belong with none of the groups.
-- Article ids stay when an article is deleted: its text is gone, and what it was evidence for still holds.
CREATE TABLE corrections (
    corpus    text NOT NULL REFERENCES corpora (name),
    number    integer NOT NULL,
    kind      text NOT NULL,
    story_id  text NOT NULL,
    others    jsonb NOT NULL,
    groups    jsonb NOT NULL,
    rest      jsonb NOT NULL,
    reason    text,
    made_at   timestamptz NOT NULL,
    undone_at timestamptz,
    PRIMARY KEY (corpus, number)
);

-- The correction that made a version; null where evidence did. `undone` tells that it was taking the correction back.
ALTER TABLE story_versions
    ADD COLUMN correction integer,
    ADD COLUMN undone boolean NOT NULL DEFAULT false;
