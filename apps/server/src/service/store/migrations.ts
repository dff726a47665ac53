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
];
