"""The undo history of a document: choices and settings, step by step."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterable
from weakref import WeakMethod

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtGui import QUndoCommand, QUndoStack

from gui.documents.choices import Change, Setting, SettingStep, Step, Value

translate = QCoreApplication.translate

# Sets what a change concerns to a value.
Apply = Callable[[Change | Setting, Value], None]


class UndoSteps(QObject):
    """Makes, undoes and redoes steps, with ``apply``.

    Consecutive changes of the same setting are one step until their gesture ends: one drag of a slider, one run of
    keys.
    """

    def __init__(self, apply: Apply, parent: QObject) -> None:
        """``apply`` is a method of the owner, of which only a weak reference is kept."""
        super().__init__(parent)
        self.stack = QUndoStack(self)
        self._apply = WeakMethod(apply)
        # The commands of the stack, in order.
        self._commands: list[_Command] = []
        self._gesture = 0

    def make(self, step: Step | SettingStep) -> None:
        """Makes a step, if it changes anything."""
        if step.before == step.after:
            return
        command = _Command(_word(step.change), self._apply, step, self._gesture)
        del self._commands[self.stack.index() :]
        self._commands.append(command)
        self.stack.push(command)
        # If it was merged into the one before it, or the two cancelled each other out.
        del self._commands[self.stack.count() :]

    def end_gesture(self) -> None:
        """Makes the next change of a setting a separate step."""
        self._gesture += 1

    def forget(self, refused: Collection[tuple[Setting, str]]) -> None:
        """Removes the last steps that made one of these settings, which failed."""
        while self.stack.index():
            command = self._commands[self.stack.index() - 1]
            step = command.step
            if not isinstance(step, SettingStep) or (step.change, step.after) not in refused:
                return
            command.setObsolete(True)
            self.stack.undo()
            self._commands.remove(command)

    @property
    def choices(self) -> tuple[Step, ...]:
        """The steps that changed choices, including those that were undone and can be redone."""
        return _choices(self._commands)

    @property
    def choices_made(self) -> int:
        """How many of the ``choices`` are done, not undone."""
        return len(_choices(self._commands[: self.stack.index()]))

    def take_over(self, steps: Iterable[Step], made: int) -> None:
        """Restores saved steps, of which the first ``made`` are done."""
        for step in steps:
            self.make(step)
        self.stack.setIndex(min(made, len(self._commands)))


class _Command(QUndoCommand):
    """A step on the stack; for a setting, its id is the gesture that it is part of."""

    def __init__(self, word: str, apply: WeakMethod[Apply], step: Step | SettingStep, gesture: int) -> None:
        super().__init__(word)
        self.step = step
        self._apply = apply
        self._gesture = gesture if isinstance(step, SettingStep) else -1

    def id(self) -> int:
        """Equal for commands that may be merged; -1 if it can't be."""
        return self._gesture

    def mergeWith(self, other: QUndoCommand) -> bool:
        """Merges a later change of the same setting; if that led back, both are dropped."""
        if not isinstance(other, _Command) or not isinstance(self.step, SettingStep):
            return False
        if not isinstance(other.step, SettingStep) or other.step.change != self.step.change:
            return False
        self.step = SettingStep(self.step.change, self.step.before, other.step.after)
        self.setObsolete(self.step.before == self.step.after)
        return True

    def undo(self) -> None:
        """Restores the value from before."""
        self._set(self.step.before)

    def redo(self) -> None:
        """Makes the change; Qt also calls this the first time."""
        self._set(self.step.after)

    def _set(self, value: Value) -> None:
        apply = self._apply()
        if apply is not None:
            apply(self.step.change, value)


def _choices(commands: Iterable[_Command]) -> tuple[Step, ...]:
    return tuple(command.step for command in commands if isinstance(command.step, Step))


def _word(change: Change | Setting) -> str:
    """What the menu says is undone: Undo pin."""
    return {
        "pin": translate("undo", "pin"),
        "exclude": translate("undo", "exclude"),
        "leave to rank": translate("undo", "leave to rank"),
        "put back": translate("undo", "put back"),
        "take out": translate("undo", "take out"),
        "length": translate("undo", "length"),
        "method": translate("undo", "method"),
        "topic": translate("undo", "topic"),
    }[change]
