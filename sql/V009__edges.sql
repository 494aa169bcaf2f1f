-- A link between two articles, each in the revision that was compared: why they belong together.
-- `reasons` is [{"signal", "score", "detail"}], weightiest first.
CREATE TABLE edges (
    corpus      text NOT NULL REFERENCES corpora (name),
    a           text NOT NULL,
    a_revision  integer NOT NULL,
    b           text NOT NULL,
    b_revision  integer NOT NULL,
    kind        text NOT NULL,
    similarity  double precision NOT NULL,
    reasons     jsonb NOT NULL,
    PRIMARY KEY (corpus, a, b, a_revision, b_revision, kind)
);

CREATE INDEX edges_other_end ON edges (corpus, b);
