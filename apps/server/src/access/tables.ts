/** The tables of accounts and of the audit log, step by step; see the migrations of the queue for the rules. */
export const accessSteps: readonly string[] = [
  `
  create table radscore.account (
    -- What is typed to sign in, and what the audit log names.
    id text primary key,
    -- As documents name the person who verified them.
    name text not null,
    -- Null where the person signs in elsewhere.
    password text,
    roles text not null,
    made timestamptz not null
  );
  -- Of secrets only hashes are kept.
  create table radscore.session (
    hash text primary key,
    account text not null references radscore.account (id) on delete cascade,
    opened timestamptz not null,
    used timestamptz not null
  );
  create table radscore.token (
    hash text primary key,
    -- Names the token where its secret must not be shown.
    id text not null unique,
    account text not null references radscore.account (id) on delete cascade,
    scopes text not null,
    made timestamptz not null,
    expires timestamptz not null
  );
  create table radscore.audit (
    number bigint primary key,
    -- As it is hashed.
    at text not null,
    actor text not null,
    act text not null,
    study text,
    details text not null,
    previous text not null,
    hash text not null
  );
  create function radscore.refuse_change() returns trigger language plpgsql as $$
    begin raise exception 'the audit log is only added to'; end
  $$;
  create trigger audit_rows before update or delete on radscore.audit
    for each row execute function radscore.refuse_change();
  create trigger audit_table before truncate on radscore.audit
    for each statement execute function radscore.refuse_change();
  `,
  `
  -- Of who signed in elsewhere: shown there to sign out. Not good for anything else.
  alter table radscore.session add column id_token text;
  -- Sign-ins by the provider that came to their end: each does so once.
  create table radscore.ended_flow (
    state text primary key,
    ended timestamptz not null
  );
  `,
  `
  -- SHA-256 of the name of the session at the provider, where it tells one.
  alter table radscore.session add column sid text;
  -- Tokens of logout that came from the provider, by the SHA-256 of their names: each is taken once.
  create table radscore.ended_elsewhere (
    token text primary key,
    sid text,
    ended timestamptz not null
  );
  create index ended_elsewhere_sid on radscore.ended_elsewhere (sid) where sid is not null;
  `,
];
