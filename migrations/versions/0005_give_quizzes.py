"""give quizzes

Revision: 0005, after 0004
"""

import sqlalchemy as sa
from alembic import op

revision = "0005"
down_revision = "0004"
branch_labels = None
depends_on = None


def upgrade() -> None:
    op.create_table(
        "polls",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("chat_id", sa.Uuid(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("question", sa.String(length=500), nullable=False),
        sa.Column("is_anonymous", sa.Boolean(), nullable=False),
        sa.Column("takes_several", sa.Boolean(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("closed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["users.id"], name=op.f("fk_polls_by_id_users")),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_polls_chat_id_chats")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_polls")),
    )
    op.create_index(op.f("ix_polls_chat_id"), "polls", ["chat_id"], unique=False)

    op.create_table(
        "question_categories",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("path", sa.String(length=500), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["owner_id"], ["users.id"], name=op.f("fk_question_categories_owner_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_categories")),
        sa.UniqueConstraint("owner_id", "path", name=op.f("uq_question_categories_owner_id_path")),
    )
    op.create_table(
        "question_imports",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("format", sa.String(length=8), nullable=False),
        sa.Column("category", sa.String(length=500), nullable=False),
        sa.Column("text", sa.Text(), nullable=False),
        sa.Column("state", sa.String(length=8), nullable=False),
        sa.Column("n_questions", sa.Integer(), nullable=False),
        sa.Column("problems", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("hinted_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("finished_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("format IN ('gift', 'aiken')", name=op.f("ck_question_imports_format")),
        sa.CheckConstraint("state IN ('waiting', 'done', 'failed')", name=op.f("ck_question_imports_state")),
        sa.ForeignKeyConstraint(["owner_id"], ["users.id"], name=op.f("fk_question_imports_owner_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_imports")),
    )
    op.create_index(op.f("ix_question_imports_owner_id"), "question_imports", ["owner_id"], unique=False)
    op.create_index(
        "ix_question_imports_waiting",
        "question_imports",
        ["hinted_at"],
        unique=False,
        postgresql_where=sa.text("state = 'waiting'"),
        sqlite_where=sa.text("state = 'waiting'"),
    )

    op.create_table(
        "question_pictures",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("digest", sa.String(length=64), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("media_type", sa.String(length=100), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["digest"], ["files.digest"], name=op.f("fk_question_pictures_digest_files")),
        sa.ForeignKeyConstraint(["owner_id"], ["users.id"], name=op.f("fk_question_pictures_owner_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_pictures")),
    )
    op.create_index(op.f("ix_question_pictures_digest"), "question_pictures", ["digest"], unique=False)
    op.create_index(op.f("ix_question_pictures_owner_id"), "question_pictures", ["owner_id"], unique=False)

    op.create_table(
        "quizzes",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("title", sa.String(length=200), nullable=False),
        sa.Column("description", sa.Text(), nullable=False),
        sa.Column("opens_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("closes_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("time_limit_seconds", sa.Integer(), nullable=True),
        sa.Column("max_attempts", sa.Integer(), nullable=True),
        sa.Column("counts", sa.String(length=8), nullable=False),
        sa.Column("shuffles_questions", sa.Boolean(), nullable=False),
        sa.Column("shuffles_options", sa.Boolean(), nullable=False),
        sa.Column("show_results", sa.String(length=16), nullable=False),
        sa.Column("review", sa.String(length=8), nullable=False),
        sa.Column("pass_percent", sa.Float(), nullable=True),
        sa.Column("overdue", sa.String(length=8), nullable=False),
        sa.Column("grace_seconds", sa.Integer(), nullable=False),
        sa.Column("summary", sa.String(length=8), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("opened_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("summed_up_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("counts IN ('best', 'first', 'last', 'average')", name=op.f("ck_quizzes_counts")),
        sa.CheckConstraint("overdue IN ('submit', 'grace', 'abandon')", name=op.f("ck_quizzes_overdue")),
        sa.CheckConstraint("review IN ('score', 'answers', 'key')", name=op.f("ck_quizzes_review")),
        sa.CheckConstraint(
            "show_results IN ('never', 'after_attempt', 'after_closing')", name=op.f("ck_quizzes_show_results")
        ),
        sa.CheckConstraint("summary IN ('nothing', 'figures', 'best')", name=op.f("ck_quizzes_summary")),
        sa.CheckConstraint("closes_at > opens_at", name=op.f("ck_quizzes_span")),
        sa.CheckConstraint("grace_seconds >= 0", name=op.f("ck_quizzes_grace")),
        sa.CheckConstraint("max_attempts > 0", name=op.f("ck_quizzes_max_attempts")),
        sa.CheckConstraint("pass_percent BETWEEN 0 AND 100", name=op.f("ck_quizzes_pass")),
        sa.CheckConstraint("time_limit_seconds > 0", name=op.f("ck_quizzes_time_limit")),
        sa.ForeignKeyConstraint(["owner_id"], ["users.id"], name=op.f("fk_quizzes_owner_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quizzes")),
    )
    op.create_index("ix_quizzes_owner_id", "quizzes", ["owner_id", "id"], unique=False)
    op.create_index(
        "ix_quizzes_to_open",
        "quizzes",
        ["opens_at"],
        unique=False,
        postgresql_where=sa.text("opened_at IS NULL"),
        sqlite_where=sa.text("opened_at IS NULL"),
    )
    op.create_index(
        "ix_quizzes_to_sum_up",
        "quizzes",
        ["closes_at"],
        unique=False,
        postgresql_where=sa.text("summed_up_at IS NULL"),
        sqlite_where=sa.text("summed_up_at IS NULL"),
    )

    op.create_table(
        "attempts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("quiz_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("chat_id", sa.Uuid(), nullable=True),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("state", sa.String(length=12), nullable=False),
        sa.Column("seed", sa.String(length=16), nullable=False),
        sa.Column("started_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("deadline_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("submitted_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("is_late", sa.Boolean(), server_default=sa.false(), nullable=False),
        sa.Column("graded_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("told_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("score", sa.Float(), nullable=True),
        sa.Column("max_score", sa.Float(), nullable=False),
        sa.CheckConstraint(
            "(state IN ('submitted', 'waiting', 'graded')) = (submitted_at IS NOT NULL)",
            name=op.f("ck_attempts_submitted"),
        ),
        sa.CheckConstraint(
            "state <> 'graded' OR (score IS NOT NULL AND graded_at IS NOT NULL)", name=op.f("ck_attempts_graded")
        ),
        sa.CheckConstraint(
            "state IN ('in_progress', 'submitted', 'waiting', 'graded', 'abandoned')", name=op.f("ck_attempts_state")
        ),
        sa.CheckConstraint("number >= 0", name=op.f("ck_attempts_number")),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_attempts_chat_id_chats")),
        sa.ForeignKeyConstraint(["quiz_id"], ["quizzes.id"], name=op.f("fk_attempts_quiz_id_quizzes")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_attempts_user_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_attempts")),
        sa.UniqueConstraint("quiz_id", "user_id", "number", name=op.f("uq_attempts_quiz_id_user_id_number")),
    )
    op.create_index(
        "ix_attempts_deadline",
        "attempts",
        ["deadline_at"],
        unique=False,
        postgresql_where=sa.text("state = 'in_progress'"),
        sqlite_where=sa.text("state = 'in_progress'"),
    )
    op.create_index(
        "ix_attempts_submitted",
        "attempts",
        ["submitted_at"],
        unique=False,
        postgresql_where=sa.text("state = 'submitted'"),
        sqlite_where=sa.text("state = 'submitted'"),
    )
    op.create_index(
        "ix_attempts_untold",
        "attempts",
        ["quiz_id"],
        unique=False,
        postgresql_where=sa.text("state = 'graded' AND told_at IS NULL AND number > 0"),
        sqlite_where=sa.text("state = 'graded' AND told_at IS NULL AND number > 0"),
    )
    op.create_index(op.f("ix_attempts_user_id"), "attempts", ["user_id"], unique=False)
    op.create_index(
        "uq_attempts_in_progress",
        "attempts",
        ["quiz_id", "user_id"],
        unique=True,
        postgresql_where=sa.text("state = 'in_progress' AND number > 0"),
        sqlite_where=sa.text("state = 'in_progress' AND number > 0"),
    )

    op.create_table(
        "poll_options",
        sa.Column("poll_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("text", sa.String(length=200), nullable=False),
        sa.Column("is_right", sa.Boolean(), nullable=False),
        sa.ForeignKeyConstraint(["poll_id"], ["polls.id"], name=op.f("fk_poll_options_poll_id_polls")),
        sa.PrimaryKeyConstraint("poll_id", "place", name=op.f("pk_poll_options")),
    )
    op.create_table(
        "poll_votes",
        sa.Column("poll_id", sa.Uuid(), nullable=False),
        sa.Column("voter", sa.String(length=64), nullable=False),
        sa.Column("place", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=True),
        sa.Column("at", sa.DateTime(timezone=True), nullable=False),
        sa.ForeignKeyConstraint(["poll_id"], ["polls.id"], name=op.f("fk_poll_votes_poll_id_polls")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_poll_votes_user_id_users")),
        sa.PrimaryKeyConstraint("poll_id", "voter", "place", name=op.f("pk_poll_votes")),
    )
    op.create_index(op.f("ix_poll_votes_user_id"), "poll_votes", ["user_id"], unique=False)

    op.create_table(
        "questions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("owner_id", sa.Uuid(), nullable=False),
        sa.Column("category_id", sa.Uuid(), nullable=True),
        sa.Column("idnumber", sa.String(length=100), nullable=True),
        sa.Column("version", sa.Integer(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("changed_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("removed_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(
            ["category_id"], ["question_categories.id"], name=op.f("fk_questions_category_id_question_categories")
        ),
        sa.ForeignKeyConstraint(["owner_id"], ["users.id"], name=op.f("fk_questions_owner_id_users")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_questions")),
    )
    op.create_index(op.f("ix_questions_category_id"), "questions", ["category_id"], unique=False)
    op.create_index("ix_questions_owner_id", "questions", ["owner_id", "id"], unique=False)

    op.create_table(
        "quiz_accommodations",
        sa.Column("quiz_id", sa.Uuid(), nullable=False),
        sa.Column("user_id", sa.Uuid(), nullable=False),
        sa.Column("extra_seconds", sa.Integer(), nullable=False),
        sa.Column("extra_attempts", sa.Integer(), nullable=False),
        sa.CheckConstraint("extra_seconds >= 0 AND extra_attempts >= 0", name=op.f("ck_quiz_accommodations_extra")),
        sa.ForeignKeyConstraint(["quiz_id"], ["quizzes.id"], name=op.f("fk_quiz_accommodations_quiz_id_quizzes")),
        sa.ForeignKeyConstraint(["user_id"], ["users.id"], name=op.f("fk_quiz_accommodations_user_id_users")),
        sa.PrimaryKeyConstraint("quiz_id", "user_id", name=op.f("pk_quiz_accommodations")),
    )
    op.create_table(
        "quiz_posts",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("quiz_id", sa.Uuid(), nullable=False),
        sa.Column("chat_id", sa.Uuid(), nullable=False),
        sa.Column("by_id", sa.Uuid(), nullable=False),
        sa.Column("summary_id", sa.Uuid(), nullable=True),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.Column("ended_at", sa.DateTime(timezone=True), nullable=True),
        sa.ForeignKeyConstraint(["by_id"], ["users.id"], name=op.f("fk_quiz_posts_by_id_users")),
        sa.ForeignKeyConstraint(["chat_id"], ["chats.id"], name=op.f("fk_quiz_posts_chat_id_chats")),
        sa.ForeignKeyConstraint(["quiz_id"], ["quizzes.id"], name=op.f("fk_quiz_posts_quiz_id_quizzes")),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_quiz_posts")),
        sa.UniqueConstraint("summary_id", name=op.f("uq_quiz_posts_summary_id")),
    )
    op.create_index(op.f("ix_quiz_posts_chat_id"), "quiz_posts", ["chat_id"], unique=False)
    op.create_index("ix_quiz_posts_quiz_id", "quiz_posts", ["quiz_id"], unique=False)
    op.create_index(
        "uq_quiz_posts_standing",
        "quiz_posts",
        ["quiz_id", "chat_id"],
        unique=True,
        postgresql_where=sa.text("ended_at IS NULL"),
        sqlite_where=sa.text("ended_at IS NULL"),
    )

    op.create_table(
        "question_tags",
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("tag", sa.String(length=50), nullable=False),
        sa.ForeignKeyConstraint(["question_id"], ["questions.id"], name=op.f("fk_question_tags_question_id_questions")),
        sa.PrimaryKeyConstraint("question_id", "tag", name=op.f("pk_question_tags")),
    )
    op.create_index(op.f("ix_question_tags_tag"), "question_tags", ["tag"], unique=False)

    op.create_table(
        "question_versions",
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.Integer(), nullable=False),
        sa.Column("type", sa.String(length=12), nullable=False),
        sa.Column("name", sa.String(length=255), nullable=False),
        sa.Column("search_key", sa.Text(), nullable=False),
        sa.Column("content", sa.JSON(), nullable=False),
        sa.Column("created_at", sa.DateTime(timezone=True), nullable=False),
        sa.CheckConstraint(
            "type IN ('single', 'multiple', 'true_false', 'short', 'numeric', 'matching', 'essay', 'description')",
            name=op.f("ck_question_versions_type"),
        ),
        sa.ForeignKeyConstraint(
            ["question_id"], ["questions.id"], name=op.f("fk_question_versions_question_id_questions")
        ),
        sa.PrimaryKeyConstraint("id", name=op.f("pk_question_versions")),
        sa.UniqueConstraint("question_id", "number", name=op.f("uq_question_versions_question_id_number")),
    )
    op.create_table(
        "quiz_slots",
        sa.Column("quiz_id", sa.Uuid(), nullable=False),
        sa.Column("number", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=True),
        sa.Column("category_id", sa.Uuid(), nullable=True),
        sa.Column("tag", sa.String(length=50), nullable=True),
        sa.Column("mark", sa.Float(), nullable=False),
        sa.CheckConstraint("(question_id IS NULL) <> (category_id IS NULL)", name=op.f("ck_quiz_slots_source")),
        sa.CheckConstraint("mark >= 0", name=op.f("ck_quiz_slots_mark")),
        sa.ForeignKeyConstraint(
            ["category_id"], ["question_categories.id"], name=op.f("fk_quiz_slots_category_id_question_categories")
        ),
        sa.ForeignKeyConstraint(["question_id"], ["questions.id"], name=op.f("fk_quiz_slots_question_id_questions")),
        sa.ForeignKeyConstraint(["quiz_id"], ["quizzes.id"], name=op.f("fk_quiz_slots_quiz_id_quizzes")),
        sa.PrimaryKeyConstraint("quiz_id", "number", name=op.f("pk_quiz_slots")),
    )
    op.create_index(op.f("ix_quiz_slots_category_id"), "quiz_slots", ["category_id"], unique=False)
    op.create_index(op.f("ix_quiz_slots_question_id"), "quiz_slots", ["question_id"], unique=False)

    op.create_table(
        "answers",
        sa.Column("attempt_id", sa.Uuid(), nullable=False),
        sa.Column("place", sa.SmallInteger(), autoincrement=False, nullable=False),
        sa.Column("slot", sa.SmallInteger(), nullable=False),
        sa.Column("id", sa.Uuid(), nullable=False),
        sa.Column("question_id", sa.Uuid(), nullable=False),
        sa.Column("version_id", sa.Uuid(), nullable=False),
        sa.Column("mark", sa.Float(), nullable=False),
        sa.Column("response", sa.JSON(), nullable=True),
        sa.Column("seq", sa.BigInteger(), server_default="0", nullable=False),
        sa.Column("saved_at", sa.DateTime(timezone=True), nullable=True),
        sa.Column("fraction", sa.Float(), nullable=True),
        sa.Column("comment", sa.Text(), server_default="", nullable=False),
        sa.Column("graded_by", sa.Uuid(), nullable=True),
        sa.Column("graded_at", sa.DateTime(timezone=True), nullable=True),
        sa.CheckConstraint("fraction BETWEEN -1 AND 1", name=op.f("ck_answers_fraction")),
        sa.ForeignKeyConstraint(
            ["attempt_id"], ["attempts.id"], name=op.f("fk_answers_attempt_id_attempts"), ondelete="CASCADE"
        ),
        sa.ForeignKeyConstraint(["graded_by"], ["users.id"], name=op.f("fk_answers_graded_by_users")),
        sa.ForeignKeyConstraint(["question_id"], ["questions.id"], name=op.f("fk_answers_question_id_questions")),
        sa.ForeignKeyConstraint(
            ["version_id"], ["question_versions.id"], name=op.f("fk_answers_version_id_question_versions")
        ),
        sa.PrimaryKeyConstraint("attempt_id", "place", name=op.f("pk_answers")),
        sa.UniqueConstraint("id", name=op.f("uq_answers_id")),
    )
    op.create_index(op.f("ix_answers_question_id"), "answers", ["question_id"], unique=False)
    op.create_index(op.f("ix_answers_version_id"), "answers", ["version_id"], unique=False)

    op.create_table(
        "version_pictures",
        sa.Column("version_id", sa.Uuid(), nullable=False),
        sa.Column("picture_id", sa.Uuid(), nullable=False),
        sa.ForeignKeyConstraint(
            ["picture_id"], ["question_pictures.id"], name=op.f("fk_version_pictures_picture_id_question_pictures")
        ),
        sa.ForeignKeyConstraint(
            ["version_id"], ["question_versions.id"], name=op.f("fk_version_pictures_version_id_question_versions")
        ),
        sa.PrimaryKeyConstraint("version_id", "picture_id", name=op.f("pk_version_pictures")),
    )
    op.create_index(op.f("ix_version_pictures_picture_id"), "version_pictures", ["picture_id"], unique=False)


def downgrade() -> None:
    op.drop_index(op.f("ix_version_pictures_picture_id"), table_name="version_pictures")
    op.drop_table("version_pictures")
    op.drop_index(op.f("ix_answers_version_id"), table_name="answers")
    op.drop_index(op.f("ix_answers_question_id"), table_name="answers")
    op.drop_table("answers")
    op.drop_index(op.f("ix_quiz_slots_question_id"), table_name="quiz_slots")
    op.drop_index(op.f("ix_quiz_slots_category_id"), table_name="quiz_slots")
    op.drop_table("quiz_slots")
    op.drop_table("question_versions")
    op.drop_index(op.f("ix_question_tags_tag"), table_name="question_tags")
    op.drop_table("question_tags")
    op.drop_index(
        "uq_quiz_posts_standing",
        table_name="quiz_posts",
        postgresql_where=sa.text("ended_at IS NULL"),
        sqlite_where=sa.text("ended_at IS NULL"),
    )
    op.drop_index("ix_quiz_posts_quiz_id", table_name="quiz_posts")
    op.drop_index(op.f("ix_quiz_posts_chat_id"), table_name="quiz_posts")
    op.drop_table("quiz_posts")
    op.drop_table("quiz_accommodations")
    op.drop_index("ix_questions_owner_id", table_name="questions")
    op.drop_index(op.f("ix_questions_category_id"), table_name="questions")
    op.drop_table("questions")
    op.drop_index(op.f("ix_poll_votes_user_id"), table_name="poll_votes")
    op.drop_table("poll_votes")
    op.drop_table("poll_options")
    op.drop_index(
        "uq_attempts_in_progress",
        table_name="attempts",
        postgresql_where=sa.text("state = 'in_progress' AND number > 0"),
        sqlite_where=sa.text("state = 'in_progress' AND number > 0"),
    )
    op.drop_index(op.f("ix_attempts_user_id"), table_name="attempts")
    op.drop_index(
        "ix_attempts_untold",
        table_name="attempts",
        postgresql_where=sa.text("state = 'graded' AND told_at IS NULL AND number > 0"),
        sqlite_where=sa.text("state = 'graded' AND told_at IS NULL AND number > 0"),
    )
    op.drop_index(
        "ix_attempts_submitted",
        table_name="attempts",
        postgresql_where=sa.text("state = 'submitted'"),
        sqlite_where=sa.text("state = 'submitted'"),
    )
    op.drop_index(
        "ix_attempts_deadline",
        table_name="attempts",
        postgresql_where=sa.text("state = 'in_progress'"),
        sqlite_where=sa.text("state = 'in_progress'"),
    )
    op.drop_table("attempts")
    op.drop_index(
        "ix_quizzes_to_sum_up",
        table_name="quizzes",
        postgresql_where=sa.text("summed_up_at IS NULL"),
        sqlite_where=sa.text("summed_up_at IS NULL"),
    )
    op.drop_index(
        "ix_quizzes_to_open",
        table_name="quizzes",
        postgresql_where=sa.text("opened_at IS NULL"),
        sqlite_where=sa.text("opened_at IS NULL"),
    )
    op.drop_index("ix_quizzes_owner_id", table_name="quizzes")
    op.drop_table("quizzes")
    op.drop_index(op.f("ix_question_pictures_owner_id"), table_name="question_pictures")
    op.drop_index(op.f("ix_question_pictures_digest"), table_name="question_pictures")
    op.drop_table("question_pictures")
    op.drop_index(
        "ix_question_imports_waiting",
        table_name="question_imports",
        postgresql_where=sa.text("state = 'waiting'"),
        sqlite_where=sa.text("state = 'waiting'"),
    )
    op.drop_index(op.f("ix_question_imports_owner_id"), table_name="question_imports")
    op.drop_table("question_imports")
    op.drop_table("question_categories")
    op.drop_index(op.f("ix_polls_chat_id"), table_name="polls")
    op.drop_table("polls")
