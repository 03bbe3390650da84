-- Homeroom's tables as the models in app/ say them, in SQLAlchemy's words for PostgreSQL. Made by `python run.py sql`.

CREATE TABLE avatars (
    id VARCHAR(64) NOT NULL,
    content BYTEA NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_avatars PRIMARY KEY (id)
);

CREATE TABLE files (
    digest VARCHAR(64) NOT NULL,
    size BIGINT NOT NULL,
    width INTEGER,
    height INTEGER,
    thumbnail VARCHAR(8) NOT NULL,
    n_tries SMALLINT NOT NULL,
    touched_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_files PRIMARY KEY (digest),
    CONSTRAINT ck_files_size CHECK (size > 0),
    CONSTRAINT ck_files_thumbnail CHECK (thumbnail IN ('none', 'pending', 'ready', 'failed'))
);

CREATE INDEX ix_files_thumbnail_pending ON files (touched_at) WHERE thumbnail = 'pending';

CREATE INDEX ix_files_touched_at ON files (touched_at);

CREATE TABLE heartbeats (
    name VARCHAR NOT NULL,
    beat_at TIMESTAMP WITH TIME ZONE NOT NULL,
    details JSON,
    CONSTRAINT pk_heartbeats PRIMARY KEY (name)
);

CREATE TABLE idempotency_keys (
    scope VARCHAR(40) NOT NULL,
    key VARCHAR(128) NOT NULL,
    fingerprint VARCHAR(64) NOT NULL,
    status INTEGER NOT NULL,
    body BYTEA NOT NULL,
    about VARCHAR(36),
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_idempotency_keys PRIMARY KEY (scope, key)
);

CREATE INDEX ix_idempotency_keys_about ON idempotency_keys (about);

CREATE INDEX ix_idempotency_keys_created_at ON idempotency_keys (created_at);

CREATE TABLE installation (
    id INTEGER NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_installation PRIMARY KEY (id),
    CONSTRAINT ck_installation_only_one CHECK (id = 1)
);

CREATE TABLE ledger_checks (
    id UUID NOT NULL,
    started_at TIMESTAMP WITH TIME ZONE NOT NULL,
    finished_at TIMESTAMP WITH TIME ZONE NOT NULL,
    n_entries BIGINT NOT NULL,
    n_wallets BIGINT NOT NULL,
    seal VARCHAR(64) NOT NULL,
    n_drifts BIGINT NOT NULL,
    drifts JSON NOT NULL,
    CONSTRAINT pk_ledger_checks PRIMARY KEY (id)
);

CREATE INDEX ix_ledger_checks_finished_at ON ledger_checks (finished_at);

CREATE TABLE letters (
    id UUID NOT NULL,
    user_id UUID,
    kind VARCHAR(32) DEFAULT '' NOT NULL,
    to_name VARCHAR NOT NULL,
    to_address VARCHAR NOT NULL,
    subject VARCHAR NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    is_secret BOOLEAN NOT NULL,
    unsubscribe_url VARCHAR,
    state VARCHAR(8) NOT NULL,
    attempts INTEGER NOT NULL,
    last_error TEXT,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE NOT NULL,
    hinted_at TIMESTAMP WITH TIME ZONE,
    sent_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_letters PRIMARY KEY (id)
);

CREATE INDEX ix_letters_state_due_at ON letters (state, due_at);

CREATE INDEX ix_letters_state_id ON letters (state, id);

CREATE INDEX ix_letters_user_id ON letters (user_id);

CREATE TABLE logs_epoch (
    id INTEGER NOT NULL,
    epoch VARCHAR(16) NOT NULL,
    CONSTRAINT pk_logs_epoch PRIMARY KEY (id),
    CONSTRAINT ck_logs_epoch_only_one CHECK (id = 1)
);

CREATE TABLE samples (
    id UUID NOT NULL,
    name VARCHAR NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    value FLOAT NOT NULL,
    CONSTRAINT pk_samples PRIMARY KEY (id)
);

CREATE INDEX ix_samples_at ON samples (at);

CREATE INDEX ix_samples_name_at ON samples (name, at);

CREATE TABLE chats (
    id UUID NOT NULL,
    kind VARCHAR(8) NOT NULL,
    title VARCHAR NOT NULL,
    description TEXT NOT NULL,
    avatar VARCHAR(64),
    direct_key VARCHAR(73),
    last_seq BIGINT NOT NULL,
    n_messages BIGINT NOT NULL,
    last_message_id UUID,
    active_at TIMESTAMP WITH TIME ZONE NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_chats PRIMARY KEY (id),
    CONSTRAINT ck_chats_kind CHECK (kind IN ('direct', 'group')),
    CONSTRAINT ck_chats_direct_key CHECK ((kind = 'direct') = (direct_key IS NOT NULL)),
    CONSTRAINT ck_chats_n_messages CHECK (n_messages >= 0),
    CONSTRAINT fk_chats_avatar_avatars FOREIGN KEY(avatar) REFERENCES avatars (id),
    CONSTRAINT uq_chats_direct_key UNIQUE (direct_key)
);

CREATE TABLE users (
    id UUID NOT NULL,
    username VARCHAR NOT NULL,
    username_key VARCHAR NOT NULL,
    email VARCHAR NOT NULL,
    email_key VARCHAR NOT NULL,
    display_name VARCHAR NOT NULL,
    search_key VARCHAR NOT NULL,
    password_hash VARCHAR NOT NULL,
    avatar VARCHAR(64),
    language VARCHAR(8) NOT NULL,
    wants_mail BOOLEAN NOT NULL,
    is_admin BOOLEAN NOT NULL,
    is_treasurer BOOLEAN DEFAULT false NOT NULL,
    is_invisible BOOLEAN DEFAULT false NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    digest_at TIMESTAMP WITH TIME ZONE,
    disabled_at TIMESTAMP WITH TIME ZONE,
    erased_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_users PRIMARY KEY (id),
    CONSTRAINT uq_users_username_key UNIQUE (username_key),
    CONSTRAINT uq_users_email_key UNIQUE (email_key),
    CONSTRAINT fk_users_avatar_avatars FOREIGN KEY(avatar) REFERENCES avatars (id)
);

CREATE TABLE audit_entries (
    id UUID NOT NULL,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    actor_id UUID,
    actor_name VARCHAR NOT NULL,
    action VARCHAR(64) NOT NULL,
    target_kind VARCHAR(32),
    target_id VARCHAR(64),
    target_name VARCHAR,
    address VARCHAR,
    details JSON,
    CONSTRAINT pk_audit_entries PRIMARY KEY (id),
    CONSTRAINT ck_audit_entries_target CHECK ((target_kind IS NULL) = (target_id IS NULL)),
    CONSTRAINT fk_audit_entries_actor_id_users FOREIGN KEY(actor_id) REFERENCES users (id)
);

CREATE INDEX ix_audit_entries_actor_id ON audit_entries (actor_id);

CREATE INDEX ix_audit_entries_at_id ON audit_entries (at, id);

CREATE INDEX ix_audit_entries_target_id ON audit_entries (target_id);

CREATE TABLE chat_events (
    chat_id UUID NOT NULL,
    seq BIGINT NOT NULL,
    type VARCHAR(24) NOT NULL,
    payload JSON NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_chat_events PRIMARY KEY (chat_id, seq),
    CONSTRAINT fk_chat_events_chat_id_chats FOREIGN KEY(chat_id) REFERENCES chats (id) ON DELETE CASCADE
);

CREATE TABLE devices (
    id UUID NOT NULL,
    user_id UUID NOT NULL,
    token_digest VARCHAR(64) NOT NULL,
    label VARCHAR NOT NULL,
    address VARCHAR NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    seen_at TIMESTAMP WITH TIME ZONE NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_devices PRIMARY KEY (id),
    CONSTRAINT fk_devices_user_id_users FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE INDEX ix_devices_expires_at ON devices (expires_at);

CREATE INDEX ix_devices_user_id ON devices (user_id);

CREATE TABLE erasures (
    user_id UUID NOT NULL,
    asked_at TIMESTAMP WITH TIME ZONE NOT NULL,
    farewell_id UUID,
    due_at TIMESTAMP WITH TIME ZONE NOT NULL,
    n_slices INTEGER NOT NULL,
    held_until TIMESTAMP WITH TIME ZONE,
    so_far JSON,
    n_failures SMALLINT NOT NULL,
    last_error TEXT,
    emptied_at TIMESTAMP WITH TIME ZONE,
    done_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_erasures PRIMARY KEY (user_id),
    CONSTRAINT fk_erasures_user_id_users FOREIGN KEY(user_id) REFERENCES users (id)
);

CREATE INDEX ix_erasures_under_way ON erasures (due_at) WHERE done_at IS NULL;

CREATE TABLE exports (
    id UUID NOT NULL,
    user_id UUID NOT NULL,
    state VARCHAR(8) NOT NULL,
    n_tries SMALLINT NOT NULL,
    size BIGINT,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    due_at TIMESTAMP WITH TIME ZONE NOT NULL,
    held_until TIMESTAMP WITH TIME ZONE,
    hinted_at TIMESTAMP WITH TIME ZONE,
    ready_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_exports PRIMARY KEY (id),
    CONSTRAINT ck_exports_state CHECK (state IN ('waiting', 'ready', 'failed')),
    CONSTRAINT fk_exports_user_id_users FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE INDEX ix_exports_created_at ON exports (created_at);

CREATE INDEX ix_exports_user_id ON exports (user_id);

CREATE UNIQUE INDEX uq_exports_waiting ON exports (user_id) WHERE state = 'waiting';

CREATE TABLE members (
    chat_id UUID NOT NULL,
    user_id UUID NOT NULL,
    role VARCHAR(8) NOT NULL,
    is_treasurer BOOLEAN DEFAULT false NOT NULL,
    joined_at TIMESTAMP WITH TIME ZONE NOT NULL,
    read_seq BIGINT NOT NULL,
    n_read BIGINT NOT NULL,
    read_at TIMESTAMP WITH TIME ZONE,
    cleared_seq BIGINT NOT NULL,
    CONSTRAINT pk_members PRIMARY KEY (chat_id, user_id),
    CONSTRAINT ck_members_role CHECK (role IN ('owner', 'admin', 'member')),
    CONSTRAINT fk_members_chat_id_chats FOREIGN KEY(chat_id) REFERENCES chats (id) ON DELETE CASCADE,
    CONSTRAINT fk_members_user_id_users FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE INDEX ix_members_user_id ON members (user_id);

CREATE UNIQUE INDEX uq_members_owner ON members (chat_id) WHERE role = 'owner';

CREATE TABLE messages (
    id UUID NOT NULL,
    chat_id UUID NOT NULL,
    sender_id UUID NOT NULL,
    seq BIGINT NOT NULL,
    text TEXT NOT NULL,
    html TEXT NOT NULL,
    client_message_id VARCHAR(64),
    reply_to_id UUID,
    n_attachments SMALLINT DEFAULT '0' NOT NULL,
    card_kind VARCHAR(16),
    card_id UUID,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    edited_at TIMESTAMP WITH TIME ZONE,
    removed_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_messages PRIMARY KEY (id),
    CONSTRAINT uq_messages_chat_id_seq UNIQUE (chat_id, seq),
    CONSTRAINT uq_messages_chat_id_sender_id_client_message_id UNIQUE (chat_id, sender_id, client_message_id),
    CONSTRAINT fk_messages_chat_id_chats FOREIGN KEY(chat_id) REFERENCES chats (id) ON DELETE CASCADE,
    CONSTRAINT fk_messages_sender_id_users FOREIGN KEY(sender_id) REFERENCES users (id),
    CONSTRAINT fk_messages_reply_to_id_messages FOREIGN KEY(reply_to_id) REFERENCES messages (id)
);

CREATE INDEX ix_messages_card_id ON messages (card_id) WHERE card_id IS NOT NULL;

CREATE TABLE operations (
    id UUID NOT NULL,
    type VARCHAR(8) NOT NULL,
    currency VARCHAR(36) NOT NULL,
    amount BIGINT NOT NULL,
    memo TEXT NOT NULL,
    by_id UUID NOT NULL,
    key VARCHAR(128),
    fingerprint VARCHAR(64),
    batch_id UUID,
    reverses_id UUID,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_operations PRIMARY KEY (id),
    CONSTRAINT ck_operations_type CHECK (type IN ('DEPOSIT', 'WITHDRAW', 'TRANSFER', 'REVERSAL')),
    CONSTRAINT ck_operations_amount CHECK (amount BETWEEN 1 AND 1000000000000000),
    CONSTRAINT ck_operations_reversal CHECK ((type = 'REVERSAL') = (reverses_id IS NOT NULL)),
    CONSTRAINT ck_operations_key CHECK ((key IS NULL) = (fingerprint IS NULL)),
    CONSTRAINT uq_operations_by_id_key UNIQUE (by_id, key),
    CONSTRAINT uq_operations_id_currency_amount UNIQUE (id, currency, amount),
    CONSTRAINT fk_operations_by_id_users FOREIGN KEY(by_id) REFERENCES users (id),
    CONSTRAINT uq_operations_reverses_id UNIQUE (reverses_id),
    CONSTRAINT fk_operations_reverses_id_operations FOREIGN KEY(reverses_id) REFERENCES operations (id)
);

CREATE INDEX ix_operations_batch_id ON operations (batch_id);

CREATE TABLE password_resets (
    token_digest VARCHAR(64) NOT NULL,
    user_id UUID NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_password_resets PRIMARY KEY (token_digest),
    CONSTRAINT fk_password_resets_user_id_users FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE INDEX ix_password_resets_expires_at ON password_resets (expires_at);

CREATE INDEX ix_password_resets_user_id ON password_resets (user_id);

CREATE TABLE points (
    id UUID NOT NULL,
    chat_id UUID NOT NULL,
    code VARCHAR(10) NOT NULL,
    name VARCHAR(40) NOT NULL,
    decimals SMALLINT NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_points PRIMARY KEY (id),
    CONSTRAINT uq_points_chat_id_code UNIQUE (chat_id, code),
    CONSTRAINT ck_points_decimals CHECK (decimals BETWEEN 0 AND 4),
    CONSTRAINT fk_points_chat_id_chats FOREIGN KEY(chat_id) REFERENCES chats (id)
);

CREATE TABLE polls (
    id UUID NOT NULL,
    chat_id UUID NOT NULL,
    by_id UUID NOT NULL,
    question VARCHAR(500) NOT NULL,
    is_anonymous BOOLEAN NOT NULL,
    takes_several BOOLEAN NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    closed_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_polls PRIMARY KEY (id),
    CONSTRAINT fk_polls_chat_id_chats FOREIGN KEY(chat_id) REFERENCES chats (id),
    CONSTRAINT fk_polls_by_id_users FOREIGN KEY(by_id) REFERENCES users (id)
);

CREATE INDEX ix_polls_chat_id ON polls (chat_id);

CREATE TABLE question_categories (
    id UUID NOT NULL,
    owner_id UUID NOT NULL,
    path VARCHAR(500) NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_question_categories PRIMARY KEY (id),
    CONSTRAINT uq_question_categories_owner_id_path UNIQUE (owner_id, path),
    CONSTRAINT fk_question_categories_owner_id_users FOREIGN KEY(owner_id) REFERENCES users (id)
);

CREATE TABLE question_imports (
    id UUID NOT NULL,
    owner_id UUID NOT NULL,
    format VARCHAR(8) NOT NULL,
    category VARCHAR(500) NOT NULL,
    text TEXT NOT NULL,
    state VARCHAR(8) NOT NULL,
    n_questions INTEGER NOT NULL,
    problems JSON NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    hinted_at TIMESTAMP WITH TIME ZONE NOT NULL,
    finished_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_question_imports PRIMARY KEY (id),
    CONSTRAINT ck_question_imports_format CHECK (format IN ('gift', 'aiken')),
    CONSTRAINT ck_question_imports_state CHECK (state IN ('waiting', 'done', 'failed')),
    CONSTRAINT fk_question_imports_owner_id_users FOREIGN KEY(owner_id) REFERENCES users (id)
);

CREATE INDEX ix_question_imports_owner_id ON question_imports (owner_id);

CREATE INDEX ix_question_imports_waiting ON question_imports (hinted_at) WHERE state = 'waiting';

CREATE TABLE question_pictures (
    id UUID NOT NULL,
    owner_id UUID NOT NULL,
    digest VARCHAR(64) NOT NULL,
    name VARCHAR(255) NOT NULL,
    media_type VARCHAR(100) NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_question_pictures PRIMARY KEY (id),
    CONSTRAINT fk_question_pictures_owner_id_users FOREIGN KEY(owner_id) REFERENCES users (id),
    CONSTRAINT fk_question_pictures_digest_files FOREIGN KEY(digest) REFERENCES files (digest)
);

CREATE INDEX ix_question_pictures_digest ON question_pictures (digest);

CREATE INDEX ix_question_pictures_owner_id ON question_pictures (owner_id);

CREATE TABLE quizzes (
    id UUID NOT NULL,
    owner_id UUID NOT NULL,
    title VARCHAR(200) NOT NULL,
    description TEXT NOT NULL,
    opens_at TIMESTAMP WITH TIME ZONE,
    closes_at TIMESTAMP WITH TIME ZONE,
    time_limit_seconds INTEGER,
    max_attempts INTEGER,
    counts VARCHAR(8) NOT NULL,
    shuffles_questions BOOLEAN NOT NULL,
    shuffles_options BOOLEAN NOT NULL,
    show_results VARCHAR(16) NOT NULL,
    review VARCHAR(8) NOT NULL,
    pass_percent FLOAT,
    overdue VARCHAR(8) NOT NULL,
    grace_seconds INTEGER NOT NULL,
    summary VARCHAR(8) NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    opened_at TIMESTAMP WITH TIME ZONE,
    summed_up_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_quizzes PRIMARY KEY (id),
    CONSTRAINT ck_quizzes_span CHECK (closes_at > opens_at),
    CONSTRAINT ck_quizzes_time_limit CHECK (time_limit_seconds > 0),
    CONSTRAINT ck_quizzes_max_attempts CHECK (max_attempts > 0),
    CONSTRAINT ck_quizzes_grace CHECK (grace_seconds >= 0),
    CONSTRAINT ck_quizzes_pass CHECK (pass_percent BETWEEN 0 AND 100),
    CONSTRAINT ck_quizzes_counts CHECK (counts IN ('best', 'first', 'last', 'average')),
    CONSTRAINT ck_quizzes_show_results CHECK (show_results IN ('never', 'after_attempt', 'after_closing')),
    CONSTRAINT ck_quizzes_review CHECK (review IN ('score', 'answers', 'key')),
    CONSTRAINT ck_quizzes_overdue CHECK (overdue IN ('submit', 'grace', 'abandon')),
    CONSTRAINT ck_quizzes_summary CHECK (summary IN ('nothing', 'figures', 'best')),
    CONSTRAINT fk_quizzes_owner_id_users FOREIGN KEY(owner_id) REFERENCES users (id)
);

CREATE INDEX ix_quizzes_owner_id ON quizzes (owner_id, id);

CREATE INDEX ix_quizzes_to_open ON quizzes (opens_at) WHERE opened_at IS NULL;

CREATE INDEX ix_quizzes_to_sum_up ON quizzes (closes_at) WHERE summed_up_at IS NULL;

CREATE TABLE user_events (
    user_id UUID NOT NULL,
    seq BIGINT NOT NULL,
    type VARCHAR(24) NOT NULL,
    payload JSON NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_user_events PRIMARY KEY (user_id, seq),
    CONSTRAINT fk_user_events_user_id_users FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE INDEX ix_user_events_created_at ON user_events (created_at);

CREATE TABLE user_logs (
    user_id UUID NOT NULL,
    last_seq BIGINT NOT NULL,
    CONSTRAINT pk_user_logs PRIMARY KEY (user_id),
    CONSTRAINT fk_user_logs_user_id_users FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE TABLE attachments (
    id UUID NOT NULL,
    chat_id UUID NOT NULL,
    uploader_id UUID NOT NULL,
    message_id UUID,
    place SMALLINT NOT NULL,
    digest VARCHAR(64) NOT NULL,
    name VARCHAR(200) NOT NULL,
    media_type VARCHAR(127) NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_attachments PRIMARY KEY (id),
    CONSTRAINT fk_attachments_chat_id_chats FOREIGN KEY(chat_id) REFERENCES chats (id) ON DELETE CASCADE,
    CONSTRAINT fk_attachments_uploader_id_users FOREIGN KEY(uploader_id) REFERENCES users (id),
    CONSTRAINT fk_attachments_message_id_messages FOREIGN KEY(message_id) REFERENCES messages (id) ON DELETE CASCADE,
    CONSTRAINT fk_attachments_digest_files FOREIGN KEY(digest) REFERENCES files (digest)
);

CREATE INDEX ix_attachments_chat_id ON attachments (chat_id);

CREATE INDEX ix_attachments_created_at_waiting ON attachments (created_at) WHERE message_id IS NULL;

CREATE INDEX ix_attachments_digest ON attachments (digest);

CREATE INDEX ix_attachments_message_id ON attachments (message_id);

CREATE INDEX ix_attachments_uploader_id_waiting ON attachments (uploader_id) WHERE message_id IS NULL;

CREATE TABLE attempts (
    id UUID NOT NULL,
    quiz_id UUID NOT NULL,
    user_id UUID NOT NULL,
    chat_id UUID,
    number INTEGER NOT NULL,
    state VARCHAR(12) NOT NULL,
    seed VARCHAR(16) NOT NULL,
    started_at TIMESTAMP WITH TIME ZONE NOT NULL,
    deadline_at TIMESTAMP WITH TIME ZONE,
    submitted_at TIMESTAMP WITH TIME ZONE,
    is_late BOOLEAN DEFAULT false NOT NULL,
    graded_at TIMESTAMP WITH TIME ZONE,
    told_at TIMESTAMP WITH TIME ZONE,
    score FLOAT,
    max_score FLOAT NOT NULL,
    CONSTRAINT pk_attempts PRIMARY KEY (id),
    CONSTRAINT uq_attempts_quiz_id_user_id_number UNIQUE (quiz_id, user_id, number),
    CONSTRAINT ck_attempts_state CHECK (state IN ('in_progress', 'submitted', 'waiting', 'graded', 'abandoned')),
    CONSTRAINT ck_attempts_submitted CHECK ((state IN ('submitted', 'waiting', 'graded')) = (submitted_at IS NOT NULL)),
    CONSTRAINT ck_attempts_graded CHECK (state <> 'graded' OR (score IS NOT NULL AND graded_at IS NOT NULL)),
    CONSTRAINT ck_attempts_number CHECK (number >= 0),
    CONSTRAINT fk_attempts_quiz_id_quizzes FOREIGN KEY(quiz_id) REFERENCES quizzes (id),
    CONSTRAINT fk_attempts_user_id_users FOREIGN KEY(user_id) REFERENCES users (id),
    CONSTRAINT fk_attempts_chat_id_chats FOREIGN KEY(chat_id) REFERENCES chats (id)
);

CREATE INDEX ix_attempts_deadline ON attempts (deadline_at) WHERE state = 'in_progress';

CREATE INDEX ix_attempts_submitted ON attempts (submitted_at) WHERE state = 'submitted';

CREATE INDEX ix_attempts_untold ON attempts (quiz_id) WHERE state = 'graded' AND told_at IS NULL AND number > 0;

CREATE INDEX ix_attempts_user_id ON attempts (user_id);

CREATE UNIQUE INDEX uq_attempts_in_progress ON attempts (quiz_id, user_id) WHERE state = 'in_progress' AND number > 0;

CREATE TABLE message_edits (
    id UUID NOT NULL,
    message_id UUID NOT NULL,
    editor_id UUID NOT NULL,
    text TEXT NOT NULL,
    edited_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_message_edits PRIMARY KEY (id),
    CONSTRAINT fk_message_edits_message_id_messages FOREIGN KEY(message_id) REFERENCES messages (id) ON DELETE CASCADE,
    CONSTRAINT fk_message_edits_editor_id_users FOREIGN KEY(editor_id) REFERENCES users (id)
);

CREATE INDEX ix_message_edits_message_id ON message_edits (message_id);

CREATE TABLE poll_options (
    poll_id UUID NOT NULL,
    place SMALLINT NOT NULL,
    text VARCHAR(200) NOT NULL,
    is_right BOOLEAN NOT NULL,
    CONSTRAINT pk_poll_options PRIMARY KEY (poll_id, place),
    CONSTRAINT fk_poll_options_poll_id_polls FOREIGN KEY(poll_id) REFERENCES polls (id)
);

CREATE TABLE poll_votes (
    poll_id UUID NOT NULL,
    voter VARCHAR(64) NOT NULL,
    place SMALLINT NOT NULL,
    user_id UUID,
    at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_poll_votes PRIMARY KEY (poll_id, voter, place),
    CONSTRAINT fk_poll_votes_poll_id_polls FOREIGN KEY(poll_id) REFERENCES polls (id),
    CONSTRAINT fk_poll_votes_user_id_users FOREIGN KEY(user_id) REFERENCES users (id)
);

CREATE INDEX ix_poll_votes_user_id ON poll_votes (user_id);

CREATE TABLE questions (
    id UUID NOT NULL,
    owner_id UUID NOT NULL,
    category_id UUID,
    idnumber VARCHAR(100),
    version INTEGER NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    changed_at TIMESTAMP WITH TIME ZONE NOT NULL,
    removed_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_questions PRIMARY KEY (id),
    CONSTRAINT fk_questions_owner_id_users FOREIGN KEY(owner_id) REFERENCES users (id),
    CONSTRAINT fk_questions_category_id_question_categories FOREIGN KEY(category_id) REFERENCES question_categories (id)
);

CREATE INDEX ix_questions_category_id ON questions (category_id);

CREATE INDEX ix_questions_owner_id ON questions (owner_id, id);

CREATE TABLE quiz_accommodations (
    quiz_id UUID NOT NULL,
    user_id UUID NOT NULL,
    extra_seconds INTEGER NOT NULL,
    extra_attempts INTEGER NOT NULL,
    CONSTRAINT pk_quiz_accommodations PRIMARY KEY (quiz_id, user_id),
    CONSTRAINT ck_quiz_accommodations_extra CHECK (extra_seconds >= 0 AND extra_attempts >= 0),
    CONSTRAINT fk_quiz_accommodations_quiz_id_quizzes FOREIGN KEY(quiz_id) REFERENCES quizzes (id),
    CONSTRAINT fk_quiz_accommodations_user_id_users FOREIGN KEY(user_id) REFERENCES users (id)
);

CREATE TABLE quiz_posts (
    id UUID NOT NULL,
    quiz_id UUID NOT NULL,
    chat_id UUID NOT NULL,
    by_id UUID NOT NULL,
    summary_id UUID,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    ended_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_quiz_posts PRIMARY KEY (id),
    CONSTRAINT fk_quiz_posts_quiz_id_quizzes FOREIGN KEY(quiz_id) REFERENCES quizzes (id),
    CONSTRAINT fk_quiz_posts_chat_id_chats FOREIGN KEY(chat_id) REFERENCES chats (id),
    CONSTRAINT fk_quiz_posts_by_id_users FOREIGN KEY(by_id) REFERENCES users (id),
    CONSTRAINT uq_quiz_posts_summary_id UNIQUE (summary_id)
);

CREATE INDEX ix_quiz_posts_chat_id ON quiz_posts (chat_id);

CREATE INDEX ix_quiz_posts_quiz_id ON quiz_posts (quiz_id);

CREATE UNIQUE INDEX uq_quiz_posts_standing ON quiz_posts (quiz_id, chat_id) WHERE ended_at IS NULL;

CREATE TABLE wallets (
    id UUID NOT NULL,
    name VARCHAR(100) NOT NULL,
    user_id UUID,
    chat_id UUID,
    currency VARCHAR(36) NOT NULL,
    code VARCHAR(10) NOT NULL,
    decimals SMALLINT NOT NULL,
    points_id UUID,
    is_main BOOLEAN DEFAULT false NOT NULL,
    takes_cash BOOLEAN DEFAULT false NOT NULL,
    state VARCHAR(8) DEFAULT 'open' NOT NULL,
    is_held BOOLEAN DEFAULT false NOT NULL,
    balance BIGINT DEFAULT '0' NOT NULL,
    version BIGINT DEFAULT '0' NOT NULL,
    created_by UUID NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_wallets PRIMARY KEY (id),
    CONSTRAINT ck_wallets_owner CHECK ((user_id IS NULL) <> (chat_id IS NULL)),
    CONSTRAINT ck_wallets_balance CHECK (balance BETWEEN 0 AND 1000000000000000),
    CONSTRAINT ck_wallets_state CHECK (state IN ('open', 'frozen', 'closed')),
    CONSTRAINT ck_wallets_closed_is_empty CHECK (state <> 'closed' OR balance = 0),
    CONSTRAINT ck_wallets_held_is_frozen CHECK (state = 'frozen' OR NOT is_held),
    CONSTRAINT ck_wallets_main_of_person CHECK (NOT is_main OR user_id IS NOT NULL),
    CONSTRAINT uq_wallets_id_currency UNIQUE (id, currency),
    CONSTRAINT fk_wallets_user_id_users FOREIGN KEY(user_id) REFERENCES users (id),
    CONSTRAINT fk_wallets_chat_id_chats FOREIGN KEY(chat_id) REFERENCES chats (id),
    CONSTRAINT fk_wallets_points_id_points FOREIGN KEY(points_id) REFERENCES points (id),
    CONSTRAINT fk_wallets_created_by_users FOREIGN KEY(created_by) REFERENCES users (id)
);

CREATE INDEX ix_wallets_chat_id ON wallets (chat_id);

CREATE INDEX ix_wallets_user_id ON wallets (user_id);

CREATE UNIQUE INDEX uq_wallets_main ON wallets (user_id, currency) WHERE is_main;

CREATE TABLE entries (
    operation_id UUID NOT NULL,
    side SMALLINT NOT NULL,
    wallet_id UUID,
    account VARCHAR(8),
    currency VARCHAR(36) NOT NULL,
    size BIGINT NOT NULL,
    amount BIGINT GENERATED ALWAYS AS (side * size) STORED NOT NULL,
    balance_after BIGINT,
    version BIGINT,
    balance_before BIGINT GENERATED ALWAYS AS (balance_after - side * size) STORED,
    version_before BIGINT GENERATED ALWAYS AS (nullif(version - 1, 0)) STORED,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_entries PRIMARY KEY (operation_id, side),
    CONSTRAINT ck_entries_side CHECK (side IN (-1, 1)),
    CONSTRAINT ck_entries_account CHECK (account IN ('cash_in', 'cash_out')),
    CONSTRAINT ck_entries_owner CHECK ((wallet_id IS NULL) <> (account IS NULL)),
    CONSTRAINT ck_entries_version CHECK ((wallet_id IS NULL) = (version IS NULL)),
    CONSTRAINT ck_entries_numbered CHECK ((wallet_id IS NULL) = (balance_after IS NULL)),
    CONSTRAINT ck_entries_balance_after CHECK (balance_after BETWEEN 0 AND 1000000000000000),
    CONSTRAINT ck_entries_first CHECK (version >= 1),
    CONSTRAINT ck_entries_from_nothing CHECK (version_before IS NOT NULL OR balance_before = 0 OR version IS NULL),
    CONSTRAINT uq_entries_wallet_id_version UNIQUE (wallet_id, version),
    CONSTRAINT uq_entries_wallet_id_version_balance_after UNIQUE (wallet_id, version, balance_after),
    CONSTRAINT fk_entries_operation_id_currency_size_operations FOREIGN KEY(operation_id, currency, size) REFERENCES operations (id, currency, amount),
    CONSTRAINT fk_entries_wallet_id_currency_wallets FOREIGN KEY(wallet_id, currency) REFERENCES wallets (id, currency),
    CONSTRAINT fk_entries_before FOREIGN KEY(wallet_id, version_before, balance_before) REFERENCES entries (wallet_id, version, balance_after)
);

CREATE INDEX ix_entries_wallet_id_created_at ON entries (wallet_id, created_at);

CREATE TABLE ledger_seals (
    wallet_id UUID NOT NULL,
    version BIGINT NOT NULL,
    hash VARCHAR(64) NOT NULL,
    CONSTRAINT pk_ledger_seals PRIMARY KEY (wallet_id),
    CONSTRAINT fk_ledger_seals_wallet_id_wallets FOREIGN KEY(wallet_id) REFERENCES wallets (id)
);

CREATE TABLE payment_requests (
    id UUID NOT NULL,
    kind VARCHAR(10) NOT NULL,
    chat_id UUID NOT NULL,
    wallet_id UUID NOT NULL,
    amount BIGINT NOT NULL,
    memo TEXT NOT NULL,
    by_id UUID NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    closed_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_payment_requests PRIMARY KEY (id),
    CONSTRAINT ck_payment_requests_kind CHECK (kind IN ('request', 'collection')),
    CONSTRAINT ck_payment_requests_amount CHECK (amount BETWEEN 1 AND 1000000000000000),
    CONSTRAINT fk_payment_requests_chat_id_chats FOREIGN KEY(chat_id) REFERENCES chats (id),
    CONSTRAINT fk_payment_requests_wallet_id_wallets FOREIGN KEY(wallet_id) REFERENCES wallets (id),
    CONSTRAINT fk_payment_requests_by_id_users FOREIGN KEY(by_id) REFERENCES users (id)
);

CREATE INDEX ix_payment_requests_chat_id ON payment_requests (chat_id);

CREATE INDEX ix_payment_requests_wallet_id ON payment_requests (wallet_id);

CREATE TABLE question_tags (
    question_id UUID NOT NULL,
    tag VARCHAR(50) NOT NULL,
    CONSTRAINT pk_question_tags PRIMARY KEY (question_id, tag),
    CONSTRAINT fk_question_tags_question_id_questions FOREIGN KEY(question_id) REFERENCES questions (id)
);

CREATE INDEX ix_question_tags_tag ON question_tags (tag);

CREATE TABLE question_versions (
    id UUID NOT NULL,
    question_id UUID NOT NULL,
    number INTEGER NOT NULL,
    type VARCHAR(12) NOT NULL,
    name VARCHAR(255) NOT NULL,
    search_key TEXT NOT NULL,
    content JSON NOT NULL,
    created_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_question_versions PRIMARY KEY (id),
    CONSTRAINT uq_question_versions_question_id_number UNIQUE (question_id, number),
    CONSTRAINT ck_question_versions_type CHECK (type IN ('single', 'multiple', 'true_false', 'short', 'numeric', 'matching', 'essay', 'description')),
    CONSTRAINT fk_question_versions_question_id_questions FOREIGN KEY(question_id) REFERENCES questions (id)
);

CREATE TABLE quiz_slots (
    quiz_id UUID NOT NULL,
    number SMALLINT NOT NULL,
    question_id UUID,
    category_id UUID,
    tag VARCHAR(50),
    mark FLOAT NOT NULL,
    CONSTRAINT pk_quiz_slots PRIMARY KEY (quiz_id, number),
    CONSTRAINT ck_quiz_slots_source CHECK (question_id IS NULL OR category_id IS NULL),
    CONSTRAINT ck_quiz_slots_mark CHECK (mark >= 0),
    CONSTRAINT fk_quiz_slots_quiz_id_quizzes FOREIGN KEY(quiz_id) REFERENCES quizzes (id),
    CONSTRAINT fk_quiz_slots_question_id_questions FOREIGN KEY(question_id) REFERENCES questions (id),
    CONSTRAINT fk_quiz_slots_category_id_question_categories FOREIGN KEY(category_id) REFERENCES question_categories (id)
);

CREATE INDEX ix_quiz_slots_category_id ON quiz_slots (category_id);

CREATE INDEX ix_quiz_slots_question_id ON quiz_slots (question_id);

CREATE TABLE answers (
    attempt_id UUID NOT NULL,
    place SMALLINT NOT NULL,
    slot SMALLINT NOT NULL,
    id UUID NOT NULL,
    question_id UUID NOT NULL,
    version_id UUID NOT NULL,
    mark FLOAT NOT NULL,
    response JSON,
    seq BIGINT DEFAULT '0' NOT NULL,
    saved_at TIMESTAMP WITH TIME ZONE,
    fraction FLOAT,
    comment TEXT DEFAULT '' NOT NULL,
    graded_by UUID,
    graded_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_answers PRIMARY KEY (attempt_id, place),
    CONSTRAINT ck_answers_fraction CHECK (fraction BETWEEN -1 AND 1),
    CONSTRAINT fk_answers_attempt_id_attempts FOREIGN KEY(attempt_id) REFERENCES attempts (id) ON DELETE CASCADE,
    CONSTRAINT uq_answers_id UNIQUE (id),
    CONSTRAINT fk_answers_question_id_questions FOREIGN KEY(question_id) REFERENCES questions (id),
    CONSTRAINT fk_answers_version_id_question_versions FOREIGN KEY(version_id) REFERENCES question_versions (id),
    CONSTRAINT fk_answers_graded_by_users FOREIGN KEY(graded_by) REFERENCES users (id)
);

CREATE INDEX ix_answers_question_id ON answers (question_id);

CREATE INDEX ix_answers_version_id ON answers (version_id);

CREATE TABLE shares (
    request_id UUID NOT NULL,
    user_id UUID NOT NULL,
    state VARCHAR(8) NOT NULL,
    operation_id UUID,
    settled_at TIMESTAMP WITH TIME ZONE,
    CONSTRAINT pk_shares PRIMARY KEY (request_id, user_id),
    CONSTRAINT ck_shares_state CHECK (state IN ('asked', 'paid', 'declined')),
    CONSTRAINT ck_shares_paid CHECK ((state = 'paid') = (operation_id IS NOT NULL)),
    CONSTRAINT fk_shares_request_id_payment_requests FOREIGN KEY(request_id) REFERENCES payment_requests (id),
    CONSTRAINT fk_shares_user_id_users FOREIGN KEY(user_id) REFERENCES users (id),
    CONSTRAINT uq_shares_operation_id UNIQUE (operation_id),
    CONSTRAINT fk_shares_operation_id_operations FOREIGN KEY(operation_id) REFERENCES operations (id)
);

CREATE INDEX ix_shares_user_id ON shares (user_id);

CREATE TABLE version_pictures (
    version_id UUID NOT NULL,
    picture_id UUID NOT NULL,
    CONSTRAINT pk_version_pictures PRIMARY KEY (version_id, picture_id),
    CONSTRAINT fk_version_pictures_version_id_question_versions FOREIGN KEY(version_id) REFERENCES question_versions (id),
    CONSTRAINT fk_version_pictures_picture_id_question_pictures FOREIGN KEY(picture_id) REFERENCES question_pictures (id)
);

CREATE INDEX ix_version_pictures_picture_id ON version_pictures (picture_id);
