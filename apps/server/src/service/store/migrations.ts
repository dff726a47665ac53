/** The tables of the service, step by step; see the migrations of the queue for the rules. */
export const serviceSteps: readonly string[] = [
  `
  create table radscore.study (
    key text primary key,
    state text not null,
    -- Why it stands so, as {code, values}.
    reason text,
    rule text,
    first_received timestamptz not null,
    last_received timestamptz not null,
    -- Hash of the instances that the work was begun on, and the task.
    content text,
    task text,
    -- Clinical inputs that a person typed, and the choices that a person made.
    inputs text not null default '{}',
    choices text not null default '{}',
    changed timestamptz not null
  );
  create index study_state on radscore.study (state);
  -- The only table with identities.
  create table radscore.identity (
    study text primary key references radscore.study (key) on delete cascade,
    study_uid text not null unique,
    patient_id text not null,
    patient_name text not null,
    birth_date text not null,
    sex text not null,
    age text not null,
    accession text not null,
    study_date text not null,
    description text not null
  );
  create index identity_patient on radscore.identity (patient_id);
  create table radscore.instance (
    instance_uid text not null,
    hash text not null,
    study text not null references radscore.study (key) on delete cascade,
    series_uid text not null,
    class_uid text not null,
    modality text not null,
    body_part text not null,
    description text not null,
    thickness double precision,
    -- Of outlines: {segments, series}.
    outlines text,
    bytes bigint not null,
    source text not null,
    -- One of our own results, come back.
    own boolean not null,
    -- False for the other versions of an instance once a person has chosen one.
    chosen boolean not null default true,
    received timestamptz not null,
    primary key (instance_uid, hash)
  );
  create index instance_study on radscore.instance (study);
  -- What a task was, so that its documents can be made again for a decision.
  create table radscore.work (task text primary key, input text not null);
  -- What was predicted of a study, and every decision on it: a row for each version.
  create table radscore.result (
    id text primary key,
    study text not null references radscore.study (key) on delete cascade,
    task text not null,
    rule text not null,
    version integer not null,
    status text not null,
    model text not null,
    made timestamptz not null,
    value double precision,
    -- [{kind, classUid, instanceUid, seriesUid, hash}]
    documents text not null,
    decided_by text,
    decided timestamptz,
    comment text,
    unique (study, task, version)
  );
  -- The instances that we made, so that they are known when they come back.
  create table radscore.document (instance_uid text primary key, study text not null, hash text not null);
  alter table radscore.outbox add column gave_up timestamptz;
  create table radscore.stopped_model (hash text primary key, since timestamptz not null, reason text not null);
  `,
  `
  -- Whether what was predicted came true, as somebody imported it.
  create table radscore.known_outcome (
    study text primary key references radscore.study (key) on delete cascade,
    outcome boolean not null,
    imported timestamptz not null
  );
  create index result_model on radscore.result (model);
  -- Files of erased studies that still lie there: instances and documents by hash, folders that were laid out by the key of their study.
  create table radscore.file_to_erase (kind text not null, name text not null, primary key (kind, name));
  `,
  `
  -- Studies of archives that are fetched, or were. The hash stays when the study has been erased, so that it is not fetched again.
  create table radscore.pull (
    -- Names it in the log, before the study has a key.
    id text primary key,
    source text not null,
    -- SHA-256 of its UID.
    study_hash text not null,
    -- While it is to be fetched.
    study_uid text,
    -- waiting, fetched, skipped (no rule is about it), given-up
    state text not null,
    -- How many instances the archive said that it has; null where it does not say.
    instances integer,
    asked_by text,
    found timestamptz not null,
    attempts integer not null default 0,
    next_attempt timestamptz not null,
    problem text,
    changed timestamptz not null,
    unique (source, study_hash)
  );
  create index pull_waiting on radscore.pull (source, next_attempt) where state = 'waiting';
  -- When an archive is searched next, and how that went.
  create table radscore.pull_source (
    source text primary key,
    next_search timestamptz not null,
    attempts integer not null default 0,
    problem text,
    -- Refused for good: not asked again before a person or a start says so.
    refused timestamptz,
    searched timestamptz,
    -- It had more studies than are taken of one search.
    more boolean not null default false
  );
  `,
  `
  -- The key of what was fetched, by which who asked for it finds it.
  alter table radscore.pull add column study text;
  create index pull_asked on radscore.pull (asked_by, found) where asked_by is not null;
  `,
];
