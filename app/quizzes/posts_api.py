"""Posting quizzes into chats: /api/v1/quizzes/<id>/posts."""

from __future__ import annotations

from uuid import UUID

from flask import Blueprint

from app import access
from app.api import endpoint
from app.chats import queries as chats
from app.db import db
from app.errors import NotFound
from app.quizzes import posts
from app.quizzes.errors import AlreadyPosted, BankTooSmall, EmptyQuiz, NotAuthor, QuizIsClosed
from app.quizzes.models import QuizPost
from app.quizzes.post_schemas import PostOut, PostQuiz

blueprint = Blueprint("quiz_posts", __name__, url_prefix="/api/v1")


@blueprint.post("/quizzes/<uuid:quiz_id>/posts")
@endpoint(
    "Post a quiz into a chat",
    body=PostQuiz,
    gives=PostOut,
    status=201,
    refuses=(NotFound, NotAuthor, AlreadyPosted, EmptyQuiz, BankTooSmall, QuizIsClosed),
)
def post_quiz(quiz_id: UUID, body: PostQuiz) -> PostOut:
    """Its members may take it from then on, once it is open; the chat's admins see their results."""
    post_id = posts.post_quiz(access.identity().user_id, quiz_id, body.chat_id)
    post = db.session.get_one(QuizPost, post_id)
    message_id = chats.card_messages([post_id])[post_id]
    return PostOut(
        id=post.id, quiz_id=post.quiz_id, chat_id=post.chat_id, message_id=message_id, created_at=post.created_at
    )
