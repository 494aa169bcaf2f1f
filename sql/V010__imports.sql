-- An import: how far it is and what it did. `received` counts the articles read, good and bad.
CREATE TABLE imports (
    id          text PRIMARY KEY,
    corpus      text NOT NULL REFERENCES corpora (name),
    status      text NOT NULL,
    received    bigint NOT NULL,
    accepted    bigint NOT NULL,
    unchanged   bigint NOT NULL,
    revised     bigint NOT NULL,
    rejected    bigint NOT NULL,
    errors      jsonb NOT NULL,
    started_at  timestamptz NOT NULL,
    finished_at timestamptz
);
