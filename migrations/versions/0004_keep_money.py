"""keep money

Revision: 0004, after 0003
"""

import sqlalchemy as sa
from alembic import op

revision = "0004"
down_revision = "0003"
branch_labels = None
depends_on = None

KEPT_AS_WRITTEN = ("operations", "entries")


def upgrade() -> None:
    op.create_table(
        "ledger_checks",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("n_entries", sa.BigInteger(), nullable=False),
        sa.Column("n_wallets", sa.BigInteger(), nullable=False),
        sa.Column("seal", sa.String(length=64), nullable=False),
        sa.Column("n_drifts", sa.BigInteger(), nullable=False),
        sa.Column("drifts", sa.JSON(), nullable=False),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_ledger_checks")),
    )
    with op.batch_alter_table("ledger_checks", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_ledger_checks_finished_at"), ["finished_at"], unique=False)

    op.create_table(
        "operations",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("type", sa.String(length=8), nullable=False),
        sa.Column("currency", sa.String(length=36), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("memo", sa.Text(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("key", sa.String(length=128), nullable=True),
        sa.Column("fingerprint", sa.String(length=64), nullable=True),
        sa.Column("batch_id", sa.Uuid(), nullable=True),
        sa.Column("reverses_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("(type = 'REVERSAL') = (reverses_id IS NOT NULL)", name=op.f("ck_operations_reversal")),
        sa.CheckConstraint("type IN ('DEPOSIT', 'WITHDRAW', 'TRANSFER', 'REVERSAL')", name=op.f("ck_operations_type")),
        sa.CheckConstraint("(key IS NULL) = (fingerprint IS NULL)", name=op.f("ck_operations_key")),
        sa.CheckConstraint("amount BETWEEN 1 AND 1000000000000000", name=op.f("ck_operations_amount")),
        sa.ForeignKeyConstraint(["by_id"], ["users.id"], name=op.f("fk_operations_by_id_users")),
        sa.ForeignKeyConstraint(["reverses_id"], ["operations.id"], name=op.f("fk_operations_reverses_id_operations")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_operations")),
        sa.UniqueConstraint("by_id", "key", name=op.f("uq_operations_by_id_key")),
        sa.UniqueConstraint("id", "currency", "amount", name=op.f("uq_operations_id_currency_amount")),
        sa.UniqueConstraint("reverses_id", name=op.f("uq_operations_reverses_id")),
    )
    with op.batch_alter_table("operations", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_operations_batch_id"), ["batch_id"], unique=False)

    op.create_table(
        "points",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("chat_id", sa.Uuid(), nullable=False),
        sa.Column("code", sa.String(length=10), nullable=False),
        sa.Column("name", sa.String(length=40), nullable=False),
        sa.Column("decimals", sa.SmallInteger(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("decimals BETWEEN 0 AND 4", name=op.f("ck_points_decimals")),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_points_chat_id_chats")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_points")),
        sa.UniqueConstraint("chat_id", "code", name=op.f("uq_points_chat_id_code")),
    )
    op.create_table(
        "wallets",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("name", sa.String(length=100), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("chat_id", sa.Uuid(), nullable=True),
        sa.Column("currency", sa.String(length=36), nullable=False),
        sa.Column("code", sa.String(length=10), nullable=False),
        sa.Column("decimals", sa.SmallInteger(), nullable=False),
        sa.Column("points_id", sa.Uuid(), nullable=True),
        sa.Column("is_main", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("takes_cash", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("state", sa.String(length=8), server_default="open", nullable=False),
        sa.Column("is_held", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("balance", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("version", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("created_by", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("state <> 'closed' OR balance = 0", name=op.f("ck_wallets_closed_is_empty")),
        sa.CheckConstraint("state = 'frozen' OR NOT is_held", name=op.f("ck_wallets_held_is_frozen")),
        sa.CheckConstraint("state IN ('open', 'frozen', 'closed')", name=op.f("ck_wallets_state")),
        sa.CheckConstraint("(user_id IS NULL) <> (chat_id IS NULL)", name=op.f("ck_wallets_owner")),
        sa.CheckConstraint("NOT is_main OR user_id IS NOT NULL", name=op.f("ck_wallets_main_of_person")),
        sa.CheckConstraint("balance BETWEEN 0 AND 1000000000000000", name=op.f("ck_wallets_balance")),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_wallets_chat_id_chats")),
        sa.ForeignKeyConstraint(["created_by"], ["users.id"], name=op.f("fk_wallets_created_by_users")),
        sa.ForeignKeyConstraint(["points_id"], ["points.id"], name=op.f("fk_wallets_points_id_points")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_wallets_user_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_wallets")),
        sa.UniqueConstraint("id", "currency", name=op.f("uq_wallets_id_currency")),
    )
    with op.batch_alter_table("wallets", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_wallets_chat_id"), ["chat_id"], unique=False)
        batch_op.create_index("ix_wallets_user_id", ["user_id"], unique=False)
        batch_op.create_index(
            "uq_wallets_main",
            ["user_id", "currency"],
            unique=True,
            postgresql_where=sa.text("is_main"),
            sqlite_where=sa.text("is_main"),
        )

    op.create_table(
        "entries",
        sa.Column("operation_id", sa.Uuid(), nullable=False),
        sa.Column("side", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("wallet_id", sa.Uuid(), nullable=True),
        sa.Column("account", sa.String(length=8), nullable=True),
        sa.Column("currency", sa.String(length=36), nullable=False),
        sa.Column("size", sa.BigInteger(), nullable=False),
        sa.Column("amount", sa.BigInteger(), sa.Computed("side * size", persisted=True), nullable=False),
        sa.Column("balance_after", sa.BigInteger(), nullable=True),
        sa.Column("version", sa.BigInteger(), nullable=True),
        sa.Column(
            "balance_before", sa.BigInteger(), sa.Computed("balance_after - side * size", persisted=True), nullable=True
        ),
        sa.Column(
            "version_before", sa.BigInteger(), sa.Computed("nullif(version - 1, 0)", persisted=True), nullable=True
        ),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint("account IN ('cash_in', 'cash_out')", name=op.f("ck_entries_account")),
        sa.CheckConstraint("(wallet_id IS NULL) <> (account IS NULL)", name=op.f("ck_entries_owner")),
        sa.CheckConstraint("(wallet_id IS NULL) = (balance_after IS NULL)", name=op.f("ck_entries_numbered")),
        sa.CheckConstraint("(wallet_id IS NULL) = (version IS NULL)", name=op.f("ck_entries_version")),
        sa.CheckConstraint("balance_after BETWEEN 0 AND 1000000000000000", name=op.f("ck_entries_balance_after")),
        sa.CheckConstraint("side IN (-1, 1)", name=op.f("ck_entries_side")),
        sa.CheckConstraint("version >= 1", name=op.f("ck_entries_first")),
        sa.CheckConstraint(
            "version_before IS NOT NULL OR balance_before = 0 OR version IS NULL", name=op.f("ck_entries_from_nothing")
        ),
        sa.ForeignKeyConstraint(
            ["operation_id", "currency", "size"],
            ["operations.id", "operations.currency", "operations.amount"],
            name=op.f("fk_entries_operation_id_currency_size_operations"),
        ),
        sa.ForeignKeyConstraint(
            ["wallet_id", "currency"],
            ["wallets.id", "wallets.currency"],
            name=op.f("fk_entries_wallet_id_currency_wallets"),
        ),
        sa.ForeignKeyConstraint(
            ["wallet_id", "version_before", "balance_before"],
            ["entries.wallet_id", "entries.version", "entries.balance_after"],
            name="fk_entries_before",
        ),
        sa.PrimaryKeyConstraint("operation_id", "side", name=op.f("pk_entries")),
        sa.UniqueConstraint(
            "wallet_id", "version", "balance_after", name=op.f("uq_entries_wallet_id_version_balance_after")
        ),
        sa.UniqueConstraint("wallet_id", "version", name=op.f("uq_entries_wallet_id_version")),
    )
    with op.batch_alter_table("entries", schema=None) as batch_op:
        batch_op.create_index("ix_entries_wallet_id_created_at", ["wallet_id", "created_at"], unique=False)

    op.create_table(
        "ledger_seals",
        sa.Column("wallet_id", sa.Uuid(), nullable=False),
        sa.Column("version", sa.BigInteger(), nullable=False),
        sa.Column("hash", sa.String(length=64), nullable=False),
        sa.ForeignKeyConstraint(["wallet_id"], ["wallets.id"], name=op.f("fk_ledger_seals_wallet_id_wallets")),
        sa.PrimaryKeyConstraint("wallet_id", name=op.f("pk_ledger_seals")),
    )
    op.create_table(
        "payment_requests",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("kind", sa.String(length=10), nullable=False),
        sa.Column("chat_id", sa.Uuid(), nullable=False),
        sa.Column("wallet_id", sa.Uuid(), nullable=False),
        sa.Column("amount", sa.BigInteger(), nullable=False),
        sa.Column("memo", sa.Text(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("kind IN ('request', 'collection')", name=op.f("ck_payment_requests_kind")),
        sa.CheckConstraint("amount BETWEEN 1 AND 1000000000000000", name=op.f("ck_payment_requests_amount")),
        sa.ForeignKeyConstraint(["by_id"], ["users.id"], name=op.f("fk_payment_requests_by_id_users")),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_payment_requests_chat_id_chats")),
        sa.ForeignKeyConstraint(["wallet_id"], ["wallets.id"], name=op.f("fk_payment_requests_wallet_id_wallets")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_payment_requests")),
    )
    with op.batch_alter_table("payment_requests", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_payment_requests_chat_id"), ["chat_id"], unique=False)
        batch_op.create_index(batch_op.f("ix_payment_requests_wallet_id"), ["wallet_id"], unique=False)

    op.create_table(
        "shares",
        sa.Column("request_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("operation_id", sa.Uuid(), nullable=True),
        sa.Column("settled_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("(state = 'paid') = (operation_id IS NOT NULL)", name=op.f("ck_shares_paid")),
        sa.CheckConstraint("state IN ('asked', 'paid', 'declined')", name=op.f("ck_shares_state")),
        sa.ForeignKeyConstraint(["operation_id"], ["operations.id"], name=op.f("fk_shares_operation_id_operations")),
        sa.ForeignKeyConstraint(
            ["request_id"], ["payment_requests.id"], name=op.f("fk_shares_request_id_payment_requests")
        ),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_shares_user_id_users")),
        sa.PrimaryKeyConstraint("request_id", "user_id", name=op.f("pk_shares")),
        sa.UniqueConstraint("operation_id", name=op.f("uq_shares_operation_id")),
    )
    with op.batch_alter_table("shares", schema=None) as batch_op:
        batch_op.create_index(batch_op.f("ix_shares_user_id"), ["user_id"], unique=False)

    op.add_column("members", sa.Column("is_treasurer", sa.Boolean(), server_default=sa.false(), nullable=False))
    op.add_column("messages", sa.Column("card_kind", sa.String(length=16), nullable=True))
    op.add_column("messages", sa.Column("card_id", sa.Uuid(), nullable=True))
    stands = sa.text("card_id IS NOT NULL")
    op.create_index("ix_messages_card_id", "messages", ["card_id"], postgresql_where=stands, sqlite_where=stands)
    op.add_column("users", sa.Column("is_treasurer", sa.Boolean(), server_default=sa.false(), nullable=False))
    for table in KEPT_AS_WRITTEN:
        _refuse_changes(table)


def _refuse_changes(table: str) -> None:
    """What is written stays as it is: no UPDATE, no DELETE, whoever asks."""
    sentence = f"{table}: what is booked is never changed; book a reversal"
    if op.get_bind().dialect.name == "sqlite":
        for verb in ("UPDATE", "DELETE"):
            op.execute(
                f"CREATE TRIGGER {table}_refuse_{verb.lower()} BEFORE {verb} ON {table} "
                f"BEGIN SELECT RAISE(ABORT, '{sentence}'); END"
            )
        return
    op.execute(
        f"CREATE FUNCTION {table}_refuse_changes() RETURNS trigger LANGUAGE plpgsql AS "
        f"$$ BEGIN RAISE EXCEPTION '{sentence}' USING ERRCODE = 'integrity_constraint_violation'; END $$"
    )
    op.execute(
        f"CREATE TRIGGER {table}_refuse_changes BEFORE UPDATE OR DELETE OR TRUNCATE ON {table} "
        f"FOR EACH STATEMENT EXECUTE FUNCTION {table}_refuse_changes()"
    )


def downgrade() -> None:
    with op.batch_alter_table("users", schema=None) as batch_op:
        batch_op.drop_column("is_treasurer")
    with op.batch_alter_table("messages", schema=None) as batch_op:
        batch_op.drop_index("ix_messages_card_id")
        batch_op.drop_column("card_id")
        batch_op.drop_column("card_kind")
    with op.batch_alter_table("members", schema=None) as batch_op:
        batch_op.drop_column("is_treasurer")
    for table in ("shares", "payment_requests", "ledger_seals", "ledger_checks", "entries", "operations"):
        op.drop_table(table)
    op.drop_table("wallets")
    op.drop_table("points")
    if op.get_bind().dialect.name == "postgresql":
        for table in KEPT_AS_WRITTEN:
            op.execute(f"DROP FUNCTION {table}_refuse_changes()")
