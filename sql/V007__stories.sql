-- A story in its current version, with what lists of stories show and sort by.
-- `countries` is [{"code", "articles", "firstPublishedAt"}]. A story that was merged keeps its id and names the one it went into.
-- `divergence_version` is the version whose conflicting figures and disputed claims were last counted.
CREATE TABLE stories (
    corpus              text NOT NULL REFERENCES corpora (name),
    id                  text NOT NULL,
    version             integer NOT NULL,
    title               text,
    first_published_at  timestamptz,
    updated_at          timestamptz NOT NULL,
    article_count       integer NOT NULL,
    origin_count        integer NOT NULL,
    country_count       integer NOT NULL,
    countries           jsonb NOT NULL,
    languages           jsonb NOT NULL,
    conflicting_figures integer NOT NULL DEFAULT 0,
    disputed_claims     integer NOT NULL DEFAULT 0,
    divergence_version  integer,
    merged_into         text,
    PRIMARY KEY (corpus, id)
);

CREATE INDEX stories_updated ON stories (corpus, updated_at DESC, id) WHERE merged_into IS NULL;
CREATE INDEX stories_size ON stories (corpus, article_count DESC, id) WHERE merged_into IS NULL;
CREATE INDEX stories_countries ON stories USING gin (countries jsonb_path_ops);
