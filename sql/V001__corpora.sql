-- A corpus: a set of articles and stories that is kept apart from every other.
CREATE TABLE corpora (
    name text PRIMARY KEY
);

INSERT INTO corpora (name) VALUES ('live');
