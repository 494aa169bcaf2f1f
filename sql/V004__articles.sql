-- An article in its current revision, with its place in a story.
-- `placed` tells whether this revision has been put into a story; an older one may be in `story_id` until then.
-- `arrival` is the order in which articles were taken in, in which they are also put into stories; a new revision arrives anew.
-- Only the first 200,000 characters are searched (of a title 5,000): a tsvector holds no more than 1 MB.
CREATE SEQUENCE arrivals;

CREATE TABLE articles (
    corpus          text NOT NULL REFERENCES corpora (name),
    id              text NOT NULL,
    revision        integer NOT NULL,
    arrival         bigint NOT NULL DEFAULT nextval('arrivals'),
    title           text,
    text            text NOT NULL,
    source_hash     text NOT NULL,
    url             text,
    language        text NOT NULL,
    published_at    timestamptz,
    retrieved_at    timestamptz,
    outlet_key      text NOT NULL,
    outlet_name     text,
    outlet_domain   text,
    outlet_country  text,
    byline          text,
    translation     jsonb,
    stored_at       timestamptz NOT NULL,
    story_id        text,
    reprint_of      text,
    placed          boolean NOT NULL DEFAULT false,
    search          tsvector NOT NULL GENERATED ALWAYS AS (
        setweight(to_tsvector('parallax', left(coalesce(title, ''), 5000)), 'A') || to_tsvector('parallax', left(text, 200000))) STORED,
    PRIMARY KEY (corpus, id)
);

CREATE INDEX articles_url ON articles (corpus, md5(url));
CREATE INDEX articles_story ON articles (corpus, story_id);
CREATE INDEX articles_unplaced ON articles (corpus, arrival) WHERE NOT placed;
CREATE INDEX articles_published ON articles (corpus, published_at);
CREATE INDEX articles_country ON articles (corpus, outlet_country, published_at);
CREATE INDEX articles_outlet ON articles (corpus, outlet_key);
CREATE INDEX articles_search ON articles USING gin (search);
