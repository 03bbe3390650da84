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

CREATE TABLE password_resets (
    token_digest VARCHAR(64) NOT NULL,
    user_id UUID NOT NULL,
    expires_at TIMESTAMP WITH TIME ZONE NOT NULL,
    CONSTRAINT pk_password_resets PRIMARY KEY (token_digest),
    CONSTRAINT fk_password_resets_user_id_users FOREIGN KEY(user_id) REFERENCES users (id) ON DELETE CASCADE
);

CREATE INDEX ix_password_resets_expires_at ON password_resets (expires_at);

CREATE INDEX ix_password_resets_user_id ON password_resets (user_id);

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
