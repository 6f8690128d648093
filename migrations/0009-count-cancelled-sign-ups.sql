-- How many of the sign-ups that named a thing were cancelled since; the thing stays named.
ALTER TABLE agency_use ADD COLUMN cancelled INTEGER NOT NULL DEFAULT 0;
