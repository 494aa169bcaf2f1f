-- What is left of a deleted article: that it was there, and until when. Its texts are gone in every revision.
CREATE TABLE tombstones (
    corpus     text NOT NULL REFERENCES corpora (name),
    id         text NOT NULL,
    url        text,
    revision   integer NOT NULL,
    deleted_at timestamptz NOT NULL,
    PRIMARY KEY (corpus, id)
);

CREATE INDEX tombstones_url ON tombstones (corpus, md5(url));
