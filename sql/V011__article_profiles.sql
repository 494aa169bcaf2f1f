-- What of an article in its current revision is compared with others, as it was when the article was put into a story: kept so that
-- articles are taken up after a start without being read and compared again.
-- `engine` names what made it; a profile of another engine is made anew. `neighbours` are the articles it was linked to then,
-- with the `similarities` of the links.
CREATE TABLE article_profiles (
    corpus       text NOT NULL,
    id           text NOT NULL,
    engine       text NOT NULL,
    profile      bytea NOT NULL,
    neighbours   text[] NOT NULL,
    similarities real[] NOT NULL,
    PRIMARY KEY (corpus, id),
    FOREIGN KEY (corpus, id) REFERENCES articles (corpus, id) ON DELETE CASCADE
);

ALTER TABLE article_profiles ALTER COLUMN profile SET STORAGE EXTERNAL;

-- The newest articles of a corpus, which are compared with those that arrive.
CREATE INDEX articles_newest ON articles (corpus, published_at DESC NULLS LAST, id COLLATE "C" DESC) WHERE story_id IS NOT NULL;
