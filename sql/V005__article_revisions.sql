-- An earlier revision of an article, as it was until a changed text replaced it.
CREATE TABLE article_revisions (
    corpus          text NOT NULL REFERENCES corpora (name),
    id              text NOT NULL,
    revision        integer NOT NULL,
    title           text,
    text            text NOT NULL,
    source_hash     text NOT NULL,
    url             text,
    language        text NOT NULL,
    published_at    timestamptz,
    retrieved_at    timestamptz,
    outlet_name     text,
    outlet_domain   text,
    outlet_country  text,
    byline          text,
    translation     jsonb,
    stored_at       timestamptz NOT NULL,
    PRIMARY KEY (corpus, id, revision)
);
