-- Homeroom's tables, for an empty PostgreSQL: `psql -d name -f 001_schema.sql`. Made by `python run.py sql`.
--
-- PostgreSQL database dump
--

SET client_encoding = 'UTF8';
SET standard_conforming_strings = on;
SELECT pg_catalog.set_config('search_path', '', false);

--
-- Name: audit_entries_refuse_changes(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.audit_entries_refuse_changes() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN IF TG_OP = 'UPDATE' AND NOT (NEW.id IS DISTINCT FROM OLD.id OR NEW.at IS DISTINCT FROM OLD.at OR NEW.actor_id IS DISTINCT FROM OLD.actor_id OR NEW.action IS DISTINCT FROM OLD.action OR NEW.target_kind IS DISTINCT FROM OLD.target_kind OR NEW.target_id IS DISTINCT FROM OLD.target_id OR (NEW.actor_name::text IS DISTINCT FROM OLD.actor_name::text AND (coalesce(NEW.actor_name::text, '') <> '' OR NOT EXISTS (SELECT 1 FROM users WHERE users.id = OLD.actor_id AND users.erased_at IS NOT NULL))) OR (NEW.address::text IS DISTINCT FROM OLD.address::text AND (coalesce(NEW.address::text, '') <> '' OR NOT EXISTS (SELECT 1 FROM users WHERE users.id = OLD.actor_id AND users.erased_at IS NOT NULL))) OR (NEW.target_name::text IS DISTINCT FROM OLD.target_name::text AND (coalesce(NEW.target_name::text, '') <> '' OR NOT EXISTS (SELECT 1 FROM users WHERE users.id = CASE WHEN OLD.target_kind = 'person' THEN OLD.target_id::uuid END AND users.erased_at IS NOT NULL))) OR (NEW.details::text IS DISTINCT FROM OLD.details::text AND (coalesce(NEW.details::text, '') <> '' OR NOT EXISTS (SELECT 1 FROM users WHERE users.id = CASE WHEN OLD.target_kind = 'person' THEN OLD.target_id::uuid END AND users.erased_at IS NOT NULL)))) THEN RETURN NEW; END IF; RAISE EXCEPTION 'audit_entries: what was noted is never changed' USING ERRCODE = 'integrity_constraint_violation'; END $$;

--
-- Name: entries_refuse_changes(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.entries_refuse_changes() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'entries: what is booked is never changed; book a reversal' USING ERRCODE = 'integrity_constraint_violation'; END $$;

--
-- Name: operations_refuse_changes(); Type: FUNCTION; Schema: public; Owner: -
--

CREATE FUNCTION public.operations_refuse_changes() RETURNS trigger
    LANGUAGE plpgsql
    AS $$ BEGIN RAISE EXCEPTION 'operations: what is booked is never changed; book a reversal' USING ERRCODE = 'integrity_constraint_violation'; END $$;

--
-- Name: alembic_version; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.alembic_version (
    version_num character varying(32) NOT NULL
);

--
-- Name: answers; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.answers (
    attempt_id uuid NOT NULL,
    place smallint NOT NULL,
    slot smallint NOT NULL,
    id uuid NOT NULL,
    question_id uuid NOT NULL,
    version_id uuid NOT NULL,
    mark double precision NOT NULL,
    response json,
    seq bigint DEFAULT '0'::bigint NOT NULL,
    saved_at timestamp with time zone,
    fraction double precision,
    comment text DEFAULT ''::text NOT NULL,
    graded_by uuid,
    graded_at timestamp with time zone,
    CONSTRAINT ck_answers_fraction CHECK (((fraction >= ('-1'::integer)::double precision) AND (fraction <= (1)::double precision)))
);

--
-- Name: attachments; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attachments (
    id uuid NOT NULL,
    chat_id uuid NOT NULL,
    uploader_id uuid NOT NULL,
    message_id uuid,
    place smallint NOT NULL,
    digest character varying(64) NOT NULL,
    name character varying(200) NOT NULL,
    media_type character varying(127) NOT NULL,
    created_at timestamp with time zone NOT NULL
);

--
-- Name: attempts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.attempts (
    id uuid NOT NULL,
    quiz_id uuid NOT NULL,
    user_id uuid NOT NULL,
    chat_id uuid,
    number integer NOT NULL,
    state character varying(12) NOT NULL,
    seed character varying(16) NOT NULL,
    started_at timestamp with time zone NOT NULL,
    deadline_at timestamp with time zone,
    submitted_at timestamp with time zone,
    is_late boolean DEFAULT false NOT NULL,
    graded_at timestamp with time zone,
    told_at timestamp with time zone,
    score double precision,
    max_score double precision NOT NULL,
    CONSTRAINT ck_attempts_graded CHECK ((((state)::text <> 'graded'::text) OR ((score IS NOT NULL) AND (graded_at IS NOT NULL)))),
    CONSTRAINT ck_attempts_number CHECK ((number >= 0)),
    CONSTRAINT ck_attempts_state CHECK (((state)::text = ANY ((ARRAY['in_progress'::character varying, 'submitted'::character varying, 'waiting'::character varying, 'graded'::character varying, 'abandoned'::character varying])::text[]))),
    CONSTRAINT ck_attempts_submitted CHECK ((((state)::text = ANY ((ARRAY['submitted'::character varying, 'waiting'::character varying, 'graded'::character varying])::text[])) = (submitted_at IS NOT NULL)))
);

--
-- Name: audit_entries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.audit_entries (
    id uuid NOT NULL,
    at timestamp with time zone NOT NULL,
    actor_id uuid,
    actor_name character varying NOT NULL,
    action character varying(64) NOT NULL,
    target_kind character varying(32),
    target_id character varying(64),
    target_name character varying,
    address character varying,
    details json,
    CONSTRAINT ck_audit_entries_target CHECK (((target_kind IS NULL) = (target_id IS NULL)))
);

--
-- Name: avatars; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.avatars (
    id character varying(64) NOT NULL,
    content bytea NOT NULL,
    created_at timestamp with time zone NOT NULL
);

--
-- Name: chat_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chat_events (
    chat_id uuid NOT NULL,
    seq bigint NOT NULL,
    type character varying(24) NOT NULL,
    payload json NOT NULL,
    created_at timestamp with time zone NOT NULL
);

--
-- Name: chats; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.chats (
    id uuid NOT NULL,
    kind character varying(8) NOT NULL,
    title character varying NOT NULL,
    description text NOT NULL,
    avatar character varying(64),
    direct_key character varying(73),
    last_seq bigint NOT NULL,
    n_messages bigint NOT NULL,
    last_message_id uuid,
    active_at timestamp with time zone NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_chats_direct_key CHECK ((((kind)::text = 'direct'::text) = (direct_key IS NOT NULL))),
    CONSTRAINT ck_chats_kind CHECK (((kind)::text = ANY ((ARRAY['direct'::character varying, 'group'::character varying])::text[]))),
    CONSTRAINT ck_chats_n_messages CHECK ((n_messages >= 0))
);

--
-- Name: devices; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.devices (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    token_digest character varying(64) NOT NULL,
    label character varying NOT NULL,
    address character varying NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    expires_at timestamp with time zone NOT NULL
);

--
-- Name: entries; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.entries (
    operation_id uuid NOT NULL,
    side smallint NOT NULL,
    wallet_id uuid,
    account character varying(8),
    currency character varying(36) NOT NULL,
    size bigint NOT NULL,
    amount bigint GENERATED ALWAYS AS ((side * size)) STORED NOT NULL,
    balance_after bigint,
    version bigint,
    balance_before bigint GENERATED ALWAYS AS ((balance_after - (side * size))) STORED,
    version_before bigint GENERATED ALWAYS AS (NULLIF((version - 1), 0)) STORED,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_entries_account CHECK (((account)::text = ANY ((ARRAY['cash_in'::character varying, 'cash_out'::character varying])::text[]))),
    CONSTRAINT ck_entries_balance_after CHECK (((balance_after >= 0) AND (balance_after <= '1000000000000000'::bigint))),
    CONSTRAINT ck_entries_first CHECK ((version >= 1)),
    CONSTRAINT ck_entries_from_nothing CHECK (((version_before IS NOT NULL) OR (balance_before = 0) OR (version IS NULL))),
    CONSTRAINT ck_entries_numbered CHECK (((wallet_id IS NULL) = (balance_after IS NULL))),
    CONSTRAINT ck_entries_owner CHECK (((wallet_id IS NULL) <> (account IS NULL))),
    CONSTRAINT ck_entries_side CHECK ((side = ANY (ARRAY['-1'::integer, 1]))),
    CONSTRAINT ck_entries_version CHECK (((wallet_id IS NULL) = (version IS NULL)))
);

--
-- Name: erasures; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.erasures (
    user_id uuid NOT NULL,
    asked_at timestamp with time zone NOT NULL,
    farewell_id uuid,
    due_at timestamp with time zone NOT NULL,
    n_slices integer NOT NULL,
    held_until timestamp with time zone,
    so_far json,
    n_failures smallint NOT NULL,
    last_error text,
    emptied_at timestamp with time zone,
    done_at timestamp with time zone
);

--
-- Name: exports; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.exports (
    id uuid NOT NULL,
    user_id uuid NOT NULL,
    state character varying(8) NOT NULL,
    n_tries smallint NOT NULL,
    size bigint,
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    held_until timestamp with time zone,
    hinted_at timestamp with time zone,
    ready_at timestamp with time zone,
    CONSTRAINT ck_exports_state CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'ready'::character varying, 'failed'::character varying])::text[])))
);

--
-- Name: files; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.files (
    digest character varying(64) NOT NULL,
    size bigint NOT NULL,
    width integer,
    height integer,
    thumbnail character varying(8) NOT NULL,
    n_tries smallint NOT NULL,
    touched_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_files_size CHECK ((size > 0)),
    CONSTRAINT ck_files_thumbnail CHECK (((thumbnail)::text = ANY ((ARRAY['none'::character varying, 'pending'::character varying, 'ready'::character varying, 'failed'::character varying])::text[])))
);

--
-- Name: heartbeats; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.heartbeats (
    name character varying NOT NULL,
    beat_at timestamp with time zone NOT NULL,
    details json
);

--
-- Name: idempotency_keys; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.idempotency_keys (
    scope character varying(40) NOT NULL,
    key character varying(128) NOT NULL,
    fingerprint character varying(64) NOT NULL,
    status integer NOT NULL,
    body bytea NOT NULL,
    about character varying(36),
    created_at timestamp with time zone NOT NULL
);

--
-- Name: installation; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.installation (
    id integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_installation_only_one CHECK ((id = 1))
);

--
-- Name: ledger_checks; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_checks (
    id uuid NOT NULL,
    started_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone NOT NULL,
    n_entries bigint NOT NULL,
    n_wallets bigint NOT NULL,
    seal character varying(64) NOT NULL,
    n_drifts bigint NOT NULL,
    drifts json NOT NULL
);

--
-- Name: ledger_seals; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.ledger_seals (
    wallet_id uuid NOT NULL,
    version bigint NOT NULL,
    hash character varying(64) NOT NULL
);

--
-- Name: letters; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.letters (
    id uuid NOT NULL,
    to_name character varying NOT NULL,
    to_address character varying NOT NULL,
    subject character varying NOT NULL,
    text text NOT NULL,
    html text NOT NULL,
    is_secret boolean NOT NULL,
    unsubscribe_url character varying,
    state character varying(8) NOT NULL,
    attempts integer NOT NULL,
    last_error text,
    created_at timestamp with time zone NOT NULL,
    due_at timestamp with time zone NOT NULL,
    hinted_at timestamp with time zone,
    sent_at timestamp with time zone,
    kind character varying(32) DEFAULT ''::character varying NOT NULL,
    user_id uuid
);

--
-- Name: logs_epoch; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.logs_epoch (
    id integer NOT NULL,
    epoch character varying(16) NOT NULL,
    CONSTRAINT ck_logs_epoch_only_one CHECK ((id = 1))
);

--
-- Name: members; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.members (
    chat_id uuid NOT NULL,
    user_id uuid NOT NULL,
    role character varying(8) NOT NULL,
    joined_at timestamp with time zone NOT NULL,
    read_seq bigint NOT NULL,
    n_read bigint NOT NULL,
    read_at timestamp with time zone,
    cleared_seq bigint NOT NULL,
    is_treasurer boolean DEFAULT false NOT NULL,
    CONSTRAINT ck_members_role CHECK (((role)::text = ANY ((ARRAY['owner'::character varying, 'admin'::character varying, 'member'::character varying])::text[])))
);

--
-- Name: message_edits; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.message_edits (
    id uuid NOT NULL,
    message_id uuid NOT NULL,
    editor_id uuid NOT NULL,
    text text NOT NULL,
    edited_at timestamp with time zone NOT NULL
);

--
-- Name: messages; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.messages (
    id uuid NOT NULL,
    chat_id uuid NOT NULL,
    sender_id uuid NOT NULL,
    seq bigint NOT NULL,
    text text NOT NULL,
    html text NOT NULL,
    client_message_id character varying(64),
    reply_to_id uuid,
    created_at timestamp with time zone NOT NULL,
    edited_at timestamp with time zone,
    removed_at timestamp with time zone,
    n_attachments smallint DEFAULT '0'::smallint NOT NULL,
    card_kind character varying(16),
    card_id uuid
);

--
-- Name: operations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.operations (
    id uuid NOT NULL,
    type character varying(8) NOT NULL,
    currency character varying(36) NOT NULL,
    amount bigint NOT NULL,
    memo text NOT NULL,
    by_id uuid NOT NULL,
    key character varying(128),
    fingerprint character varying(64),
    batch_id uuid,
    reverses_id uuid,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_operations_amount CHECK (((amount >= 1) AND (amount <= '1000000000000000'::bigint))),
    CONSTRAINT ck_operations_key CHECK (((key IS NULL) = (fingerprint IS NULL))),
    CONSTRAINT ck_operations_reversal CHECK ((((type)::text = 'REVERSAL'::text) = (reverses_id IS NOT NULL))),
    CONSTRAINT ck_operations_type CHECK (((type)::text = ANY ((ARRAY['DEPOSIT'::character varying, 'WITHDRAW'::character varying, 'TRANSFER'::character varying, 'REVERSAL'::character varying])::text[])))
);

--
-- Name: password_resets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.password_resets (
    token_digest character varying(64) NOT NULL,
    user_id uuid NOT NULL,
    expires_at timestamp with time zone NOT NULL
);

--
-- Name: payment_requests; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.payment_requests (
    id uuid NOT NULL,
    kind character varying(10) NOT NULL,
    chat_id uuid NOT NULL,
    wallet_id uuid NOT NULL,
    amount bigint NOT NULL,
    memo text NOT NULL,
    by_id uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone,
    CONSTRAINT ck_payment_requests_amount CHECK (((amount >= 1) AND (amount <= '1000000000000000'::bigint))),
    CONSTRAINT ck_payment_requests_kind CHECK (((kind)::text = ANY ((ARRAY['request'::character varying, 'collection'::character varying])::text[])))
);

--
-- Name: points; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.points (
    id uuid NOT NULL,
    chat_id uuid NOT NULL,
    code character varying(10) NOT NULL,
    name character varying(40) NOT NULL,
    decimals smallint NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_points_decimals CHECK (((decimals >= 0) AND (decimals <= 4)))
);

--
-- Name: poll_options; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.poll_options (
    poll_id uuid NOT NULL,
    place smallint NOT NULL,
    text character varying(200) NOT NULL,
    is_right boolean NOT NULL
);

--
-- Name: poll_votes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.poll_votes (
    poll_id uuid NOT NULL,
    voter character varying(64) NOT NULL,
    place smallint NOT NULL,
    user_id uuid,
    at timestamp with time zone NOT NULL
);

--
-- Name: polls; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.polls (
    id uuid NOT NULL,
    chat_id uuid NOT NULL,
    by_id uuid NOT NULL,
    question character varying(500) NOT NULL,
    is_anonymous boolean NOT NULL,
    takes_several boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    closed_at timestamp with time zone
);

--
-- Name: question_categories; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.question_categories (
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    path character varying(500) NOT NULL,
    created_at timestamp with time zone NOT NULL
);

--
-- Name: question_imports; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.question_imports (
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    format character varying(8) NOT NULL,
    category character varying(500) NOT NULL,
    text text NOT NULL,
    state character varying(8) NOT NULL,
    n_questions integer NOT NULL,
    problems json NOT NULL,
    created_at timestamp with time zone NOT NULL,
    hinted_at timestamp with time zone NOT NULL,
    finished_at timestamp with time zone,
    CONSTRAINT ck_question_imports_format CHECK (((format)::text = ANY ((ARRAY['gift'::character varying, 'aiken'::character varying])::text[]))),
    CONSTRAINT ck_question_imports_state CHECK (((state)::text = ANY ((ARRAY['waiting'::character varying, 'done'::character varying, 'failed'::character varying])::text[])))
);

--
-- Name: question_pictures; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.question_pictures (
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    digest character varying(64) NOT NULL,
    name character varying(255) NOT NULL,
    media_type character varying(100) NOT NULL,
    created_at timestamp with time zone NOT NULL
);

--
-- Name: question_tags; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.question_tags (
    question_id uuid NOT NULL,
    tag character varying(50) NOT NULL
);

--
-- Name: question_versions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.question_versions (
    id uuid NOT NULL,
    question_id uuid NOT NULL,
    number integer NOT NULL,
    type character varying(12) NOT NULL,
    name character varying(255) NOT NULL,
    search_key text NOT NULL,
    content json NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_question_versions_type CHECK (((type)::text = ANY ((ARRAY['single'::character varying, 'multiple'::character varying, 'true_false'::character varying, 'short'::character varying, 'numeric'::character varying, 'matching'::character varying, 'essay'::character varying, 'description'::character varying])::text[])))
);

--
-- Name: questions; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.questions (
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    category_id uuid,
    idnumber character varying(100),
    version integer NOT NULL,
    created_at timestamp with time zone NOT NULL,
    changed_at timestamp with time zone NOT NULL,
    removed_at timestamp with time zone
);

--
-- Name: quiz_accommodations; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quiz_accommodations (
    quiz_id uuid NOT NULL,
    user_id uuid NOT NULL,
    extra_seconds integer NOT NULL,
    extra_attempts integer NOT NULL,
    CONSTRAINT ck_quiz_accommodations_extra CHECK (((extra_seconds >= 0) AND (extra_attempts >= 0)))
);

--
-- Name: quiz_posts; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quiz_posts (
    id uuid NOT NULL,
    quiz_id uuid NOT NULL,
    chat_id uuid NOT NULL,
    by_id uuid NOT NULL,
    summary_id uuid,
    created_at timestamp with time zone NOT NULL,
    ended_at timestamp with time zone
);

--
-- Name: quiz_slots; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quiz_slots (
    quiz_id uuid NOT NULL,
    number smallint NOT NULL,
    question_id uuid,
    category_id uuid,
    tag character varying(50),
    mark double precision NOT NULL,
    CONSTRAINT ck_quiz_slots_mark CHECK ((mark >= (0)::double precision)),
    CONSTRAINT ck_quiz_slots_source CHECK (((question_id IS NULL) OR (category_id IS NULL)))
);

--
-- Name: quizzes; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.quizzes (
    id uuid NOT NULL,
    owner_id uuid NOT NULL,
    title character varying(200) NOT NULL,
    description text NOT NULL,
    opens_at timestamp with time zone,
    closes_at timestamp with time zone,
    time_limit_seconds integer,
    max_attempts integer,
    counts character varying(8) NOT NULL,
    shuffles_questions boolean NOT NULL,
    shuffles_options boolean NOT NULL,
    show_results character varying(16) NOT NULL,
    review character varying(8) NOT NULL,
    pass_percent double precision,
    overdue character varying(8) NOT NULL,
    grace_seconds integer NOT NULL,
    summary character varying(8) NOT NULL,
    created_at timestamp with time zone NOT NULL,
    opened_at timestamp with time zone,
    summed_up_at timestamp with time zone,
    CONSTRAINT ck_quizzes_counts CHECK (((counts)::text = ANY ((ARRAY['best'::character varying, 'first'::character varying, 'last'::character varying, 'average'::character varying])::text[]))),
    CONSTRAINT ck_quizzes_grace CHECK ((grace_seconds >= 0)),
    CONSTRAINT ck_quizzes_max_attempts CHECK ((max_attempts > 0)),
    CONSTRAINT ck_quizzes_overdue CHECK (((overdue)::text = ANY ((ARRAY['submit'::character varying, 'grace'::character varying, 'abandon'::character varying])::text[]))),
    CONSTRAINT ck_quizzes_pass CHECK (((pass_percent >= (0)::double precision) AND (pass_percent <= (100)::double precision))),
    CONSTRAINT ck_quizzes_review CHECK (((review)::text = ANY ((ARRAY['score'::character varying, 'answers'::character varying, 'key'::character varying])::text[]))),
    CONSTRAINT ck_quizzes_show_results CHECK (((show_results)::text = ANY ((ARRAY['never'::character varying, 'after_attempt'::character varying, 'after_closing'::character varying])::text[]))),
    CONSTRAINT ck_quizzes_span CHECK ((closes_at > opens_at)),
    CONSTRAINT ck_quizzes_summary CHECK (((summary)::text = ANY ((ARRAY['nothing'::character varying, 'figures'::character varying, 'best'::character varying])::text[]))),
    CONSTRAINT ck_quizzes_time_limit CHECK ((time_limit_seconds > 0))
);

--
-- Name: samples; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.samples (
    id uuid NOT NULL,
    name character varying NOT NULL,
    at timestamp with time zone NOT NULL,
    value double precision NOT NULL
);

--
-- Name: shares; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.shares (
    request_id uuid NOT NULL,
    user_id uuid NOT NULL,
    state character varying(8) NOT NULL,
    operation_id uuid,
    settled_at timestamp with time zone,
    CONSTRAINT ck_shares_paid CHECK ((((state)::text = 'paid'::text) = (operation_id IS NOT NULL))),
    CONSTRAINT ck_shares_state CHECK (((state)::text = ANY ((ARRAY['asked'::character varying, 'paid'::character varying, 'declined'::character varying])::text[])))
);

--
-- Name: user_events; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_events (
    user_id uuid NOT NULL,
    seq bigint NOT NULL,
    type character varying(24) NOT NULL,
    payload json NOT NULL,
    created_at timestamp with time zone NOT NULL
);

--
-- Name: user_logs; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.user_logs (
    user_id uuid NOT NULL,
    last_seq bigint NOT NULL
);

--
-- Name: users; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.users (
    id uuid NOT NULL,
    username character varying NOT NULL,
    username_key character varying NOT NULL,
    email character varying NOT NULL,
    email_key character varying NOT NULL,
    display_name character varying NOT NULL,
    search_key character varying NOT NULL,
    password_hash character varying NOT NULL,
    avatar character varying(64),
    language character varying(8) NOT NULL,
    wants_mail boolean NOT NULL,
    is_admin boolean NOT NULL,
    created_at timestamp with time zone NOT NULL,
    seen_at timestamp with time zone NOT NULL,
    digest_at timestamp with time zone,
    disabled_at timestamp with time zone,
    is_invisible boolean DEFAULT false NOT NULL,
    is_treasurer boolean DEFAULT false NOT NULL,
    erased_at timestamp with time zone
);

--
-- Name: version_pictures; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.version_pictures (
    version_id uuid NOT NULL,
    picture_id uuid NOT NULL
);

--
-- Name: wallets; Type: TABLE; Schema: public; Owner: -
--

CREATE TABLE public.wallets (
    id uuid NOT NULL,
    name character varying(100) NOT NULL,
    user_id uuid,
    chat_id uuid,
    currency character varying(36) NOT NULL,
    code character varying(10) NOT NULL,
    decimals smallint NOT NULL,
    points_id uuid,
    is_main boolean DEFAULT false NOT NULL,
    takes_cash boolean DEFAULT false NOT NULL,
    state character varying(8) DEFAULT 'open'::character varying NOT NULL,
    is_held boolean DEFAULT false NOT NULL,
    balance bigint DEFAULT '0'::bigint NOT NULL,
    version bigint DEFAULT '0'::bigint NOT NULL,
    created_by uuid NOT NULL,
    created_at timestamp with time zone NOT NULL,
    CONSTRAINT ck_wallets_balance CHECK (((balance >= 0) AND (balance <= '1000000000000000'::bigint))),
    CONSTRAINT ck_wallets_closed_is_empty CHECK ((((state)::text <> 'closed'::text) OR (balance = 0))),
    CONSTRAINT ck_wallets_held_is_frozen CHECK ((((state)::text = 'frozen'::text) OR (NOT is_held))),
    CONSTRAINT ck_wallets_main_of_person CHECK (((NOT is_main) OR (user_id IS NOT NULL))),
    CONSTRAINT ck_wallets_owner CHECK (((user_id IS NULL) <> (chat_id IS NULL))),
    CONSTRAINT ck_wallets_state CHECK (((state)::text = ANY ((ARRAY['open'::character varying, 'frozen'::character varying, 'closed'::character varying])::text[])))
);

--
-- Name: alembic_version alembic_version_pkc; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.alembic_version
    ADD CONSTRAINT alembic_version_pkc PRIMARY KEY (version_num);

--
-- Name: answers pk_answers; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answers
    ADD CONSTRAINT pk_answers PRIMARY KEY (attempt_id, place);

--
-- Name: attachments pk_attachments; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT pk_attachments PRIMARY KEY (id);

--
-- Name: attempts pk_attempts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT pk_attempts PRIMARY KEY (id);

--
-- Name: audit_entries pk_audit_entries; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_entries
    ADD CONSTRAINT pk_audit_entries PRIMARY KEY (id);

--
-- Name: avatars pk_avatars; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.avatars
    ADD CONSTRAINT pk_avatars PRIMARY KEY (id);

--
-- Name: chat_events pk_chat_events; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chat_events
    ADD CONSTRAINT pk_chat_events PRIMARY KEY (chat_id, seq);

--
-- Name: chats pk_chats; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chats
    ADD CONSTRAINT pk_chats PRIMARY KEY (id);

--
-- Name: devices pk_devices; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.devices
    ADD CONSTRAINT pk_devices PRIMARY KEY (id);

--
-- Name: entries pk_entries; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT pk_entries PRIMARY KEY (operation_id, side);

--
-- Name: erasures pk_erasures; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.erasures
    ADD CONSTRAINT pk_erasures PRIMARY KEY (user_id);

--
-- Name: exports pk_exports; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exports
    ADD CONSTRAINT pk_exports PRIMARY KEY (id);

--
-- Name: files pk_files; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.files
    ADD CONSTRAINT pk_files PRIMARY KEY (digest);

--
-- Name: heartbeats pk_heartbeats; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.heartbeats
    ADD CONSTRAINT pk_heartbeats PRIMARY KEY (name);

--
-- Name: idempotency_keys pk_idempotency_keys; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.idempotency_keys
    ADD CONSTRAINT pk_idempotency_keys PRIMARY KEY (scope, key);

--
-- Name: installation pk_installation; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.installation
    ADD CONSTRAINT pk_installation PRIMARY KEY (id);

--
-- Name: ledger_checks pk_ledger_checks; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_checks
    ADD CONSTRAINT pk_ledger_checks PRIMARY KEY (id);

--
-- Name: ledger_seals pk_ledger_seals; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_seals
    ADD CONSTRAINT pk_ledger_seals PRIMARY KEY (wallet_id);

--
-- Name: letters pk_letters; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.letters
    ADD CONSTRAINT pk_letters PRIMARY KEY (id);

--
-- Name: logs_epoch pk_logs_epoch; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.logs_epoch
    ADD CONSTRAINT pk_logs_epoch PRIMARY KEY (id);

--
-- Name: members pk_members; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.members
    ADD CONSTRAINT pk_members PRIMARY KEY (chat_id, user_id);

--
-- Name: message_edits pk_message_edits; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message_edits
    ADD CONSTRAINT pk_message_edits PRIMARY KEY (id);

--
-- Name: messages pk_messages; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT pk_messages PRIMARY KEY (id);

--
-- Name: operations pk_operations; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operations
    ADD CONSTRAINT pk_operations PRIMARY KEY (id);

--
-- Name: password_resets pk_password_resets; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.password_resets
    ADD CONSTRAINT pk_password_resets PRIMARY KEY (token_digest);

--
-- Name: payment_requests pk_payment_requests; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_requests
    ADD CONSTRAINT pk_payment_requests PRIMARY KEY (id);

--
-- Name: points pk_points; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.points
    ADD CONSTRAINT pk_points PRIMARY KEY (id);

--
-- Name: poll_options pk_poll_options; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_options
    ADD CONSTRAINT pk_poll_options PRIMARY KEY (poll_id, place);

--
-- Name: poll_votes pk_poll_votes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_votes
    ADD CONSTRAINT pk_poll_votes PRIMARY KEY (poll_id, voter, place);

--
-- Name: polls pk_polls; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.polls
    ADD CONSTRAINT pk_polls PRIMARY KEY (id);

--
-- Name: question_categories pk_question_categories; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_categories
    ADD CONSTRAINT pk_question_categories PRIMARY KEY (id);

--
-- Name: question_imports pk_question_imports; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_imports
    ADD CONSTRAINT pk_question_imports PRIMARY KEY (id);

--
-- Name: question_pictures pk_question_pictures; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_pictures
    ADD CONSTRAINT pk_question_pictures PRIMARY KEY (id);

--
-- Name: question_tags pk_question_tags; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_tags
    ADD CONSTRAINT pk_question_tags PRIMARY KEY (question_id, tag);

--
-- Name: question_versions pk_question_versions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_versions
    ADD CONSTRAINT pk_question_versions PRIMARY KEY (id);

--
-- Name: questions pk_questions; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT pk_questions PRIMARY KEY (id);

--
-- Name: quiz_accommodations pk_quiz_accommodations; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_accommodations
    ADD CONSTRAINT pk_quiz_accommodations PRIMARY KEY (quiz_id, user_id);

--
-- Name: quiz_posts pk_quiz_posts; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_posts
    ADD CONSTRAINT pk_quiz_posts PRIMARY KEY (id);

--
-- Name: quiz_slots pk_quiz_slots; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_slots
    ADD CONSTRAINT pk_quiz_slots PRIMARY KEY (quiz_id, number);

--
-- Name: quizzes pk_quizzes; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quizzes
    ADD CONSTRAINT pk_quizzes PRIMARY KEY (id);

--
-- Name: samples pk_samples; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.samples
    ADD CONSTRAINT pk_samples PRIMARY KEY (id);

--
-- Name: shares pk_shares; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shares
    ADD CONSTRAINT pk_shares PRIMARY KEY (request_id, user_id);

--
-- Name: user_events pk_user_events; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_events
    ADD CONSTRAINT pk_user_events PRIMARY KEY (user_id, seq);

--
-- Name: user_logs pk_user_logs; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_logs
    ADD CONSTRAINT pk_user_logs PRIMARY KEY (user_id);

--
-- Name: users pk_users; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT pk_users PRIMARY KEY (id);

--
-- Name: version_pictures pk_version_pictures; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.version_pictures
    ADD CONSTRAINT pk_version_pictures PRIMARY KEY (version_id, picture_id);

--
-- Name: wallets pk_wallets; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wallets
    ADD CONSTRAINT pk_wallets PRIMARY KEY (id);

--
-- Name: answers uq_answers_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answers
    ADD CONSTRAINT uq_answers_id UNIQUE (id);

--
-- Name: attempts uq_attempts_quiz_id_user_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT uq_attempts_quiz_id_user_id_number UNIQUE (quiz_id, user_id, number);

--
-- Name: chats uq_chats_direct_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chats
    ADD CONSTRAINT uq_chats_direct_key UNIQUE (direct_key);

--
-- Name: entries uq_entries_wallet_id_version; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT uq_entries_wallet_id_version UNIQUE (wallet_id, version);

--
-- Name: entries uq_entries_wallet_id_version_balance_after; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT uq_entries_wallet_id_version_balance_after UNIQUE (wallet_id, version, balance_after);

--
-- Name: messages uq_messages_chat_id_sender_id_client_message_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT uq_messages_chat_id_sender_id_client_message_id UNIQUE (chat_id, sender_id, client_message_id);

--
-- Name: messages uq_messages_chat_id_seq; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT uq_messages_chat_id_seq UNIQUE (chat_id, seq);

--
-- Name: operations uq_operations_by_id_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operations
    ADD CONSTRAINT uq_operations_by_id_key UNIQUE (by_id, key);

--
-- Name: operations uq_operations_id_currency_amount; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operations
    ADD CONSTRAINT uq_operations_id_currency_amount UNIQUE (id, currency, amount);

--
-- Name: operations uq_operations_reverses_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operations
    ADD CONSTRAINT uq_operations_reverses_id UNIQUE (reverses_id);

--
-- Name: points uq_points_chat_id_code; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.points
    ADD CONSTRAINT uq_points_chat_id_code UNIQUE (chat_id, code);

--
-- Name: question_categories uq_question_categories_owner_id_path; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_categories
    ADD CONSTRAINT uq_question_categories_owner_id_path UNIQUE (owner_id, path);

--
-- Name: question_versions uq_question_versions_question_id_number; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_versions
    ADD CONSTRAINT uq_question_versions_question_id_number UNIQUE (question_id, number);

--
-- Name: quiz_posts uq_quiz_posts_summary_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_posts
    ADD CONSTRAINT uq_quiz_posts_summary_id UNIQUE (summary_id);

--
-- Name: shares uq_shares_operation_id; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shares
    ADD CONSTRAINT uq_shares_operation_id UNIQUE (operation_id);

--
-- Name: users uq_users_email_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT uq_users_email_key UNIQUE (email_key);

--
-- Name: users uq_users_username_key; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT uq_users_username_key UNIQUE (username_key);

--
-- Name: wallets uq_wallets_id_currency; Type: CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wallets
    ADD CONSTRAINT uq_wallets_id_currency UNIQUE (id, currency);

--
-- Name: ix_answers_question_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answers_question_id ON public.answers USING btree (question_id);

--
-- Name: ix_answers_version_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_answers_version_id ON public.answers USING btree (version_id);

--
-- Name: ix_attachments_chat_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attachments_chat_id ON public.attachments USING btree (chat_id);

--
-- Name: ix_attachments_created_at_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attachments_created_at_waiting ON public.attachments USING btree (created_at) WHERE (message_id IS NULL);

--
-- Name: ix_attachments_digest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attachments_digest ON public.attachments USING btree (digest);

--
-- Name: ix_attachments_message_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attachments_message_id ON public.attachments USING btree (message_id);

--
-- Name: ix_attachments_uploader_id_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attachments_uploader_id_waiting ON public.attachments USING btree (uploader_id) WHERE (message_id IS NULL);

--
-- Name: ix_attempts_deadline; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attempts_deadline ON public.attempts USING btree (deadline_at) WHERE ((state)::text = 'in_progress'::text);

--
-- Name: ix_attempts_submitted; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attempts_submitted ON public.attempts USING btree (submitted_at) WHERE ((state)::text = 'submitted'::text);

--
-- Name: ix_attempts_untold; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attempts_untold ON public.attempts USING btree (quiz_id) WHERE (((state)::text = 'graded'::text) AND (told_at IS NULL) AND (number > 0));

--
-- Name: ix_attempts_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_attempts_user_id ON public.attempts USING btree (user_id);

--
-- Name: ix_audit_entries_actor_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_audit_entries_actor_id ON public.audit_entries USING btree (actor_id);

--
-- Name: ix_audit_entries_at_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_audit_entries_at_id ON public.audit_entries USING btree (at, id);

--
-- Name: ix_audit_entries_target_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_audit_entries_target_id ON public.audit_entries USING btree (target_id);

--
-- Name: ix_devices_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_devices_expires_at ON public.devices USING btree (expires_at);

--
-- Name: ix_devices_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_devices_user_id ON public.devices USING btree (user_id);

--
-- Name: ix_entries_wallet_id_created_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_entries_wallet_id_created_at ON public.entries USING btree (wallet_id, created_at);

--
-- Name: ix_erasures_under_way; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_erasures_under_way ON public.erasures USING btree (due_at) WHERE (done_at IS NULL);

--
-- Name: ix_exports_created_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_exports_created_at ON public.exports USING btree (created_at);

--
-- Name: ix_exports_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_exports_user_id ON public.exports USING btree (user_id);

--
-- Name: ix_files_thumbnail_pending; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_files_thumbnail_pending ON public.files USING btree (touched_at) WHERE ((thumbnail)::text = 'pending'::text);

--
-- Name: ix_files_touched_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_files_touched_at ON public.files USING btree (touched_at);

--
-- Name: ix_idempotency_keys_about; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idempotency_keys_about ON public.idempotency_keys USING btree (about);

--
-- Name: ix_idempotency_keys_created_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_idempotency_keys_created_at ON public.idempotency_keys USING btree (created_at);

--
-- Name: ix_ledger_checks_finished_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_ledger_checks_finished_at ON public.ledger_checks USING btree (finished_at);

--
-- Name: ix_letters_state_due_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_letters_state_due_at ON public.letters USING btree (state, due_at);

--
-- Name: ix_letters_state_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_letters_state_id ON public.letters USING btree (state, id);

--
-- Name: ix_letters_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_letters_user_id ON public.letters USING btree (user_id);

--
-- Name: ix_members_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_members_user_id ON public.members USING btree (user_id);

--
-- Name: ix_message_edits_message_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_message_edits_message_id ON public.message_edits USING btree (message_id);

--
-- Name: ix_messages_card_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_messages_card_id ON public.messages USING btree (card_id) WHERE (card_id IS NOT NULL);

--
-- Name: ix_operations_batch_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_operations_batch_id ON public.operations USING btree (batch_id);

--
-- Name: ix_password_resets_expires_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_password_resets_expires_at ON public.password_resets USING btree (expires_at);

--
-- Name: ix_password_resets_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_password_resets_user_id ON public.password_resets USING btree (user_id);

--
-- Name: ix_payment_requests_chat_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_requests_chat_id ON public.payment_requests USING btree (chat_id);

--
-- Name: ix_payment_requests_wallet_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_payment_requests_wallet_id ON public.payment_requests USING btree (wallet_id);

--
-- Name: ix_poll_votes_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_poll_votes_user_id ON public.poll_votes USING btree (user_id);

--
-- Name: ix_polls_chat_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_polls_chat_id ON public.polls USING btree (chat_id);

--
-- Name: ix_question_imports_owner_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_question_imports_owner_id ON public.question_imports USING btree (owner_id);

--
-- Name: ix_question_imports_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_question_imports_waiting ON public.question_imports USING btree (hinted_at) WHERE ((state)::text = 'waiting'::text);

--
-- Name: ix_question_pictures_digest; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_question_pictures_digest ON public.question_pictures USING btree (digest);

--
-- Name: ix_question_pictures_owner_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_question_pictures_owner_id ON public.question_pictures USING btree (owner_id);

--
-- Name: ix_question_tags_tag; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_question_tags_tag ON public.question_tags USING btree (tag);

--
-- Name: ix_questions_category_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_questions_category_id ON public.questions USING btree (category_id);

--
-- Name: ix_questions_owner_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_questions_owner_id ON public.questions USING btree (owner_id, id);

--
-- Name: ix_quiz_posts_chat_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quiz_posts_chat_id ON public.quiz_posts USING btree (chat_id);

--
-- Name: ix_quiz_posts_quiz_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quiz_posts_quiz_id ON public.quiz_posts USING btree (quiz_id);

--
-- Name: ix_quiz_slots_category_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quiz_slots_category_id ON public.quiz_slots USING btree (category_id);

--
-- Name: ix_quiz_slots_question_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quiz_slots_question_id ON public.quiz_slots USING btree (question_id);

--
-- Name: ix_quizzes_owner_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quizzes_owner_id ON public.quizzes USING btree (owner_id, id);

--
-- Name: ix_quizzes_to_open; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quizzes_to_open ON public.quizzes USING btree (opens_at) WHERE (opened_at IS NULL);

--
-- Name: ix_quizzes_to_sum_up; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_quizzes_to_sum_up ON public.quizzes USING btree (closes_at) WHERE (summed_up_at IS NULL);

--
-- Name: ix_samples_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_samples_at ON public.samples USING btree (at);

--
-- Name: ix_samples_name_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_samples_name_at ON public.samples USING btree (name, at);

--
-- Name: ix_shares_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_shares_user_id ON public.shares USING btree (user_id);

--
-- Name: ix_user_events_created_at; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_user_events_created_at ON public.user_events USING btree (created_at);

--
-- Name: ix_version_pictures_picture_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_version_pictures_picture_id ON public.version_pictures USING btree (picture_id);

--
-- Name: ix_wallets_chat_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_wallets_chat_id ON public.wallets USING btree (chat_id);

--
-- Name: ix_wallets_user_id; Type: INDEX; Schema: public; Owner: -
--

CREATE INDEX ix_wallets_user_id ON public.wallets USING btree (user_id);

--
-- Name: uq_attempts_in_progress; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_attempts_in_progress ON public.attempts USING btree (quiz_id, user_id) WHERE (((state)::text = 'in_progress'::text) AND (number > 0));

--
-- Name: uq_exports_waiting; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_exports_waiting ON public.exports USING btree (user_id) WHERE ((state)::text = 'waiting'::text);

--
-- Name: uq_members_owner; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_members_owner ON public.members USING btree (chat_id) WHERE ((role)::text = 'owner'::text);

--
-- Name: uq_quiz_posts_standing; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_quiz_posts_standing ON public.quiz_posts USING btree (quiz_id, chat_id) WHERE (ended_at IS NULL);

--
-- Name: uq_wallets_main; Type: INDEX; Schema: public; Owner: -
--

CREATE UNIQUE INDEX uq_wallets_main ON public.wallets USING btree (user_id, currency) WHERE is_main;

--
-- Name: audit_entries audit_entries_refuse_changes; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_entries_refuse_changes BEFORE UPDATE ON public.audit_entries FOR EACH ROW EXECUTE FUNCTION public.audit_entries_refuse_changes();

--
-- Name: audit_entries audit_entries_refuse_delete; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER audit_entries_refuse_delete BEFORE DELETE OR TRUNCATE ON public.audit_entries FOR EACH STATEMENT EXECUTE FUNCTION public.audit_entries_refuse_changes();

--
-- Name: entries entries_refuse_changes; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER entries_refuse_changes BEFORE DELETE OR UPDATE OR TRUNCATE ON public.entries FOR EACH STATEMENT EXECUTE FUNCTION public.entries_refuse_changes();

--
-- Name: operations operations_refuse_changes; Type: TRIGGER; Schema: public; Owner: -
--

CREATE TRIGGER operations_refuse_changes BEFORE DELETE OR UPDATE OR TRUNCATE ON public.operations FOR EACH STATEMENT EXECUTE FUNCTION public.operations_refuse_changes();

--
-- Name: answers fk_answers_attempt_id_attempts; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answers
    ADD CONSTRAINT fk_answers_attempt_id_attempts FOREIGN KEY (attempt_id) REFERENCES public.attempts(id) ON DELETE CASCADE;

--
-- Name: answers fk_answers_graded_by_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answers
    ADD CONSTRAINT fk_answers_graded_by_users FOREIGN KEY (graded_by) REFERENCES public.users(id);

--
-- Name: answers fk_answers_question_id_questions; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answers
    ADD CONSTRAINT fk_answers_question_id_questions FOREIGN KEY (question_id) REFERENCES public.questions(id);

--
-- Name: answers fk_answers_version_id_question_versions; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.answers
    ADD CONSTRAINT fk_answers_version_id_question_versions FOREIGN KEY (version_id) REFERENCES public.question_versions(id);

--
-- Name: attachments fk_attachments_chat_id_chats; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT fk_attachments_chat_id_chats FOREIGN KEY (chat_id) REFERENCES public.chats(id) ON DELETE CASCADE;

--
-- Name: attachments fk_attachments_digest_files; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT fk_attachments_digest_files FOREIGN KEY (digest) REFERENCES public.files(digest);

--
-- Name: attachments fk_attachments_message_id_messages; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT fk_attachments_message_id_messages FOREIGN KEY (message_id) REFERENCES public.messages(id) ON DELETE CASCADE;

--
-- Name: attachments fk_attachments_uploader_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attachments
    ADD CONSTRAINT fk_attachments_uploader_id_users FOREIGN KEY (uploader_id) REFERENCES public.users(id);

--
-- Name: attempts fk_attempts_chat_id_chats; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT fk_attempts_chat_id_chats FOREIGN KEY (chat_id) REFERENCES public.chats(id);

--
-- Name: attempts fk_attempts_quiz_id_quizzes; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT fk_attempts_quiz_id_quizzes FOREIGN KEY (quiz_id) REFERENCES public.quizzes(id);

--
-- Name: attempts fk_attempts_user_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.attempts
    ADD CONSTRAINT fk_attempts_user_id_users FOREIGN KEY (user_id) REFERENCES public.users(id);

--
-- Name: audit_entries fk_audit_entries_actor_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.audit_entries
    ADD CONSTRAINT fk_audit_entries_actor_id_users FOREIGN KEY (actor_id) REFERENCES public.users(id);

--
-- Name: chat_events fk_chat_events_chat_id_chats; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chat_events
    ADD CONSTRAINT fk_chat_events_chat_id_chats FOREIGN KEY (chat_id) REFERENCES public.chats(id) ON DELETE CASCADE;

--
-- Name: chats fk_chats_avatar_avatars; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.chats
    ADD CONSTRAINT fk_chats_avatar_avatars FOREIGN KEY (avatar) REFERENCES public.avatars(id);

--
-- Name: devices fk_devices_user_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.devices
    ADD CONSTRAINT fk_devices_user_id_users FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: entries fk_entries_before; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT fk_entries_before FOREIGN KEY (wallet_id, version_before, balance_before) REFERENCES public.entries(wallet_id, version, balance_after);

--
-- Name: entries fk_entries_operation_id_currency_size_operations; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT fk_entries_operation_id_currency_size_operations FOREIGN KEY (operation_id, currency, size) REFERENCES public.operations(id, currency, amount);

--
-- Name: entries fk_entries_wallet_id_currency_wallets; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.entries
    ADD CONSTRAINT fk_entries_wallet_id_currency_wallets FOREIGN KEY (wallet_id, currency) REFERENCES public.wallets(id, currency);

--
-- Name: erasures fk_erasures_user_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.erasures
    ADD CONSTRAINT fk_erasures_user_id_users FOREIGN KEY (user_id) REFERENCES public.users(id);

--
-- Name: exports fk_exports_user_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.exports
    ADD CONSTRAINT fk_exports_user_id_users FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: ledger_seals fk_ledger_seals_wallet_id_wallets; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.ledger_seals
    ADD CONSTRAINT fk_ledger_seals_wallet_id_wallets FOREIGN KEY (wallet_id) REFERENCES public.wallets(id);

--
-- Name: members fk_members_chat_id_chats; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.members
    ADD CONSTRAINT fk_members_chat_id_chats FOREIGN KEY (chat_id) REFERENCES public.chats(id) ON DELETE CASCADE;

--
-- Name: members fk_members_user_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.members
    ADD CONSTRAINT fk_members_user_id_users FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: message_edits fk_message_edits_editor_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message_edits
    ADD CONSTRAINT fk_message_edits_editor_id_users FOREIGN KEY (editor_id) REFERENCES public.users(id);

--
-- Name: message_edits fk_message_edits_message_id_messages; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.message_edits
    ADD CONSTRAINT fk_message_edits_message_id_messages FOREIGN KEY (message_id) REFERENCES public.messages(id) ON DELETE CASCADE;

--
-- Name: messages fk_messages_chat_id_chats; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT fk_messages_chat_id_chats FOREIGN KEY (chat_id) REFERENCES public.chats(id) ON DELETE CASCADE;

--
-- Name: messages fk_messages_reply_to_id_messages; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT fk_messages_reply_to_id_messages FOREIGN KEY (reply_to_id) REFERENCES public.messages(id);

--
-- Name: messages fk_messages_sender_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.messages
    ADD CONSTRAINT fk_messages_sender_id_users FOREIGN KEY (sender_id) REFERENCES public.users(id);

--
-- Name: operations fk_operations_by_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operations
    ADD CONSTRAINT fk_operations_by_id_users FOREIGN KEY (by_id) REFERENCES public.users(id);

--
-- Name: operations fk_operations_reverses_id_operations; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.operations
    ADD CONSTRAINT fk_operations_reverses_id_operations FOREIGN KEY (reverses_id) REFERENCES public.operations(id);

--
-- Name: password_resets fk_password_resets_user_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.password_resets
    ADD CONSTRAINT fk_password_resets_user_id_users FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: payment_requests fk_payment_requests_by_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_requests
    ADD CONSTRAINT fk_payment_requests_by_id_users FOREIGN KEY (by_id) REFERENCES public.users(id);

--
-- Name: payment_requests fk_payment_requests_chat_id_chats; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_requests
    ADD CONSTRAINT fk_payment_requests_chat_id_chats FOREIGN KEY (chat_id) REFERENCES public.chats(id);

--
-- Name: payment_requests fk_payment_requests_wallet_id_wallets; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.payment_requests
    ADD CONSTRAINT fk_payment_requests_wallet_id_wallets FOREIGN KEY (wallet_id) REFERENCES public.wallets(id);

--
-- Name: points fk_points_chat_id_chats; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.points
    ADD CONSTRAINT fk_points_chat_id_chats FOREIGN KEY (chat_id) REFERENCES public.chats(id);

--
-- Name: poll_options fk_poll_options_poll_id_polls; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_options
    ADD CONSTRAINT fk_poll_options_poll_id_polls FOREIGN KEY (poll_id) REFERENCES public.polls(id);

--
-- Name: poll_votes fk_poll_votes_poll_id_polls; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_votes
    ADD CONSTRAINT fk_poll_votes_poll_id_polls FOREIGN KEY (poll_id) REFERENCES public.polls(id);

--
-- Name: poll_votes fk_poll_votes_user_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.poll_votes
    ADD CONSTRAINT fk_poll_votes_user_id_users FOREIGN KEY (user_id) REFERENCES public.users(id);

--
-- Name: polls fk_polls_by_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.polls
    ADD CONSTRAINT fk_polls_by_id_users FOREIGN KEY (by_id) REFERENCES public.users(id);

--
-- Name: polls fk_polls_chat_id_chats; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.polls
    ADD CONSTRAINT fk_polls_chat_id_chats FOREIGN KEY (chat_id) REFERENCES public.chats(id);

--
-- Name: question_categories fk_question_categories_owner_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_categories
    ADD CONSTRAINT fk_question_categories_owner_id_users FOREIGN KEY (owner_id) REFERENCES public.users(id);

--
-- Name: question_imports fk_question_imports_owner_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_imports
    ADD CONSTRAINT fk_question_imports_owner_id_users FOREIGN KEY (owner_id) REFERENCES public.users(id);

--
-- Name: question_pictures fk_question_pictures_digest_files; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_pictures
    ADD CONSTRAINT fk_question_pictures_digest_files FOREIGN KEY (digest) REFERENCES public.files(digest);

--
-- Name: question_pictures fk_question_pictures_owner_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_pictures
    ADD CONSTRAINT fk_question_pictures_owner_id_users FOREIGN KEY (owner_id) REFERENCES public.users(id);

--
-- Name: question_tags fk_question_tags_question_id_questions; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_tags
    ADD CONSTRAINT fk_question_tags_question_id_questions FOREIGN KEY (question_id) REFERENCES public.questions(id);

--
-- Name: question_versions fk_question_versions_question_id_questions; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.question_versions
    ADD CONSTRAINT fk_question_versions_question_id_questions FOREIGN KEY (question_id) REFERENCES public.questions(id);

--
-- Name: questions fk_questions_category_id_question_categories; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT fk_questions_category_id_question_categories FOREIGN KEY (category_id) REFERENCES public.question_categories(id);

--
-- Name: questions fk_questions_owner_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.questions
    ADD CONSTRAINT fk_questions_owner_id_users FOREIGN KEY (owner_id) REFERENCES public.users(id);

--
-- Name: quiz_accommodations fk_quiz_accommodations_quiz_id_quizzes; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_accommodations
    ADD CONSTRAINT fk_quiz_accommodations_quiz_id_quizzes FOREIGN KEY (quiz_id) REFERENCES public.quizzes(id);

--
-- Name: quiz_accommodations fk_quiz_accommodations_user_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_accommodations
    ADD CONSTRAINT fk_quiz_accommodations_user_id_users FOREIGN KEY (user_id) REFERENCES public.users(id);

--
-- Name: quiz_posts fk_quiz_posts_by_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_posts
    ADD CONSTRAINT fk_quiz_posts_by_id_users FOREIGN KEY (by_id) REFERENCES public.users(id);

--
-- Name: quiz_posts fk_quiz_posts_chat_id_chats; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_posts
    ADD CONSTRAINT fk_quiz_posts_chat_id_chats FOREIGN KEY (chat_id) REFERENCES public.chats(id);

--
-- Name: quiz_posts fk_quiz_posts_quiz_id_quizzes; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_posts
    ADD CONSTRAINT fk_quiz_posts_quiz_id_quizzes FOREIGN KEY (quiz_id) REFERENCES public.quizzes(id);

--
-- Name: quiz_slots fk_quiz_slots_category_id_question_categories; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_slots
    ADD CONSTRAINT fk_quiz_slots_category_id_question_categories FOREIGN KEY (category_id) REFERENCES public.question_categories(id);

--
-- Name: quiz_slots fk_quiz_slots_question_id_questions; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_slots
    ADD CONSTRAINT fk_quiz_slots_question_id_questions FOREIGN KEY (question_id) REFERENCES public.questions(id);

--
-- Name: quiz_slots fk_quiz_slots_quiz_id_quizzes; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quiz_slots
    ADD CONSTRAINT fk_quiz_slots_quiz_id_quizzes FOREIGN KEY (quiz_id) REFERENCES public.quizzes(id);

--
-- Name: quizzes fk_quizzes_owner_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.quizzes
    ADD CONSTRAINT fk_quizzes_owner_id_users FOREIGN KEY (owner_id) REFERENCES public.users(id);

--
-- Name: shares fk_shares_operation_id_operations; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shares
    ADD CONSTRAINT fk_shares_operation_id_operations FOREIGN KEY (operation_id) REFERENCES public.operations(id);

--
-- Name: shares fk_shares_request_id_payment_requests; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shares
    ADD CONSTRAINT fk_shares_request_id_payment_requests FOREIGN KEY (request_id) REFERENCES public.payment_requests(id);

--
-- Name: shares fk_shares_user_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.shares
    ADD CONSTRAINT fk_shares_user_id_users FOREIGN KEY (user_id) REFERENCES public.users(id);

--
-- Name: user_events fk_user_events_user_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_events
    ADD CONSTRAINT fk_user_events_user_id_users FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: user_logs fk_user_logs_user_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.user_logs
    ADD CONSTRAINT fk_user_logs_user_id_users FOREIGN KEY (user_id) REFERENCES public.users(id) ON DELETE CASCADE;

--
-- Name: users fk_users_avatar_avatars; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.users
    ADD CONSTRAINT fk_users_avatar_avatars FOREIGN KEY (avatar) REFERENCES public.avatars(id);

--
-- Name: version_pictures fk_version_pictures_picture_id_question_pictures; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.version_pictures
    ADD CONSTRAINT fk_version_pictures_picture_id_question_pictures FOREIGN KEY (picture_id) REFERENCES public.question_pictures(id);

--
-- Name: version_pictures fk_version_pictures_version_id_question_versions; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.version_pictures
    ADD CONSTRAINT fk_version_pictures_version_id_question_versions FOREIGN KEY (version_id) REFERENCES public.question_versions(id);

--
-- Name: wallets fk_wallets_chat_id_chats; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wallets
    ADD CONSTRAINT fk_wallets_chat_id_chats FOREIGN KEY (chat_id) REFERENCES public.chats(id);

--
-- Name: wallets fk_wallets_created_by_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wallets
    ADD CONSTRAINT fk_wallets_created_by_users FOREIGN KEY (created_by) REFERENCES public.users(id);

--
-- Name: wallets fk_wallets_points_id_points; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wallets
    ADD CONSTRAINT fk_wallets_points_id_points FOREIGN KEY (points_id) REFERENCES public.points(id);

--
-- Name: wallets fk_wallets_user_id_users; Type: FK CONSTRAINT; Schema: public; Owner: -
--

ALTER TABLE ONLY public.wallets
    ADD CONSTRAINT fk_wallets_user_id_users FOREIGN KEY (user_id) REFERENCES public.users(id);

--
-- PostgreSQL database dump complete
--
