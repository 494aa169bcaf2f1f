-- An outlet of a corpus, under its domain or, where that is not known, its name and country.
-- An article keeps the outlet as it came with it; this is the list to choose from, and what a domain alone tells.
CREATE TABLE outlets (
    corpus  text NOT NULL REFERENCES corpora (name),
    key     text NOT NULL,
    name    text,
    domain  text,
    country text,
    PRIMARY KEY (corpus, key)
);
