-- How texts of every language are searched: without accents, words in Latin script stemmed as English, in Cyrillic as Russian.
-- One configuration for all keeps one index, and a query need not name its language.
CREATE EXTENSION IF NOT EXISTS unaccent;

CREATE TEXT SEARCH CONFIGURATION parallax (COPY = english);

ALTER TEXT SEARCH CONFIGURATION parallax
    ALTER MAPPING FOR asciiword, asciihword, hword_asciipart WITH english_stem;

ALTER TEXT SEARCH CONFIGURATION parallax
    ALTER MAPPING FOR word, hword, hword_part WITH unaccent, russian_stem;
