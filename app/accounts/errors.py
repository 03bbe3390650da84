"""What accounts refuse."""

from __future__ import annotations

from flask_babel import lazy_gettext

from app.errors import Conflict, Forbidden, Invalid, NotFound, Unauthorized


class UsernameTaken(Conflict):
    """Somebody has this username, whatever the case."""

    message = lazy_gettext("This username is taken. Choose another.")

    def __init__(self) -> None:
        super().__init__(errors={"username": [self.message]})


class EmailTaken(Conflict):
    """An account with this e-mail exists."""

    message = lazy_gettext("There is an account with this e-mail already. Sign in, or choose another address.")

    def __init__(self) -> None:
        super().__init__(errors={"email": [self.message]})


class RegistrationClosed(Forbidden):
    """This house takes no new accounts by itself."""

    message = lazy_gettext("New accounts are made by the administrator here.")


class WrongCredentials(Unauthorized):
    """No account has this name with this password; which of the two is wrong stays unsaid."""

    message = lazy_gettext("The name or the password is wrong.")


class AccountDisabled(Forbidden):
    """The administrator has closed this account."""

    message = lazy_gettext("This account is disabled. Ask the administrator.")


class WrongPassword(Invalid):
    """The current password does not match."""

    message = lazy_gettext("This is not your current password.")

    def __init__(self) -> None:
        super().__init__(errors={"current_password": [self.message]})


class ResetExpired(NotFound):
    """The link was used, has expired, or never was."""

    message = lazy_gettext("This link has been used or has expired. Ask for a new one.")


class UnsubscribeUnknown(NotFound):
    """Nobody was given this link."""

    message = lazy_gettext("This link is not complete. Sign in, and turn the letters off in your profile.")


class NoPicture(Invalid):
    """The upload holds no file where one is looked for."""

    message = lazy_gettext("Send the picture as multipart/form-data, in the field “file”.")

    def __init__(self) -> None:
        super().__init__(errors={"file": [self.message]})


class NotAPicture(Invalid):
    """The upload is not an image that can be shown."""

    message = lazy_gettext("Choose a PNG, JPEG, WebP, GIF or AVIF picture of at most 25 megapixels.")

    def __init__(self, field: str = "file") -> None:
        super().__init__(errors={field: [self.message]})


class LastAdministrator(Conflict):
    """Without this person nobody could look after the house."""

    message = lazy_gettext("This is the only administrator. Name another one first.")


class PersonErased(Conflict):
    """The person is gone, and cannot be brought back."""

    message = lazy_gettext("This person was erased, which cannot be undone.")


class OtherName(Invalid):
    """What was typed is not the username of who is to be erased."""

    message = lazy_gettext("Type the username exactly as it stands above.")

    def __init__(self) -> None:
        super().__init__(errors={"username": [self.message]})
