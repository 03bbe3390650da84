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

CREATE INDEX ix_letters_due_at_waiting ON letters (due_at) WHERE state IN ('pending', 'sending');

CREATE TABLE logs_epoch (
    id INTEGER NOT NULL,
    epoch VARCHAR(16) NOT NULL,
    CONSTRAINT pk_logs_epoch PRIMARY KEY (id),
    CONSTRAINT ck_logs_epoch_only_one CHECK (id = 1)
);

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
    CONSTRAINT pk_users PRIMARY KEY (id),
    CONSTRAINT uq_users_username_key UNIQUE (username_key),
    CONSTRAINT uq_users_email_key UNIQUE (email_key),
    CONSTRAINT fk_users_avatar_avatars FOREIGN KEY(avatar) REFERENCES avatars (id)
);

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

CREATE INDEX ix_attachments_created_at_waiting ON attachments (created_at) WHERE message_id IS NULL;

CREATE INDEX ix_attachments_digest ON attachments (digest);

CREATE INDEX ix_attachments_message_id ON attachments (message_id);

CREATE INDEX ix_attachments_uploader_id_waiting ON attachments (uploader_id) WHERE message_id IS NULL;

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
