"""Everything the reader can ask of the window, with its words and keys."""

from __future__ import annotations

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction, QActionGroup, QKeySequence
from PySide6.QtWidgets import QWidget

from gui.documents.views import VIEWS, View

_Keys = QKeySequence.StandardKey


class Actions(QObject):
    """The window's actions; each belongs to the window and works wherever the keyboard is."""

    def __init__(self, window: QWidget) -> None:
        super().__init__(window)
        self._window = window
        self._make_for_files()
        self._make_for_texts()
        self._make_for_sentences()
        self._make_for_views()
        self.quit = self._make("quitAction", self.tr("&Quit"), self.tr("Close the window"), "Ctrl+Q")
        self.about = self._make("aboutAction", self.tr("&About Standfirst"), self.tr("What this program is"))
        self.quit.setMenuRole(QAction.MenuRole.QuitRole)
        self.about.setMenuRole(QAction.MenuRole.AboutRole)

    def _make_for_files(self) -> None:
        self.open = self._make("openAction", self.tr("&Open…"), self.tr("Open a file"), _Keys.Open)
        self.open_address = self._make("openUrlAction", self.tr("Open &address…"), self.tr("Open a web page"), "Ctrl+L")
        self.sample = self._make(
            "sampleAction", self.tr("Read the &sample"), self.tr("See how it works on a short article")
        )
        self.reload = self._make("reloadAction", self.tr("Re&load"), self.tr("Read the file or page again"), "F5")
        self.new_tab = self._make(
            "newTabAction", self.tr("New &tab"), self.tr("Make room for another article"), "Ctrl+T"
        )
        self.close_tab = self._make("closeTabAction", self.tr("&Close tab"), self.tr("Close this article"), "Ctrl+W")
        self.reopen = self._make(
            "reopenTabAction", self.tr("R&eopen closed tab"), self.tr("Open again what was closed last"), "Ctrl+Shift+T"
        )
        self.export = self._make(
            "exportAction", self.tr("Sa&ve summary…"), self.tr("Save the summary as a file"), _Keys.Save
        )
        self.print = self._make("printAction", self.tr("&Print…"), self.tr("Print the summary"), _Keys.Print)

    def _make_for_texts(self) -> None:
        self.paste = self._make(
            "pasteAction", self.tr("&Paste text"), self.tr("Read what is on the clipboard"), _Keys.Paste
        )
        self.copy = self._make(
            "copyAction", self.tr("&Copy summary"), self.tr("Copy the whole summary"), "Ctrl+Shift+C"
        )
        self.copy_cited = self._make(
            "copyCitedAction",
            self.tr("Copy with c&itation"),
            self.tr("Copy the summary with its paragraph numbers and where it comes from"),
            "Ctrl+Alt+C",
        )
        self.find = self._make(
            "findAction", self.tr("&Find…"), self.tr("Find words in article and summary"), _Keys.Find
        )
        self.find_next = self._make(
            "findNextAction", self.tr("Find &next"), self.tr("Go to the next place found"), "F3"
        )
        self.find_previous = self._make(
            "findPreviousAction", self.tr("Find pre&vious"), self.tr("Go to the place found before"), "Shift+F3"
        )
        self.cancel = self._make(
            "cancelAction", self.tr("C&ancel"), self.tr("Cancel work, leave focus, or dismiss a message"), "Esc"
        )
        self.preferences = self._make(
            "preferencesAction", self.tr("Preferenc&es…"), self.tr("Set how it looks and works"), "Ctrl+,"
        )
        self.preferences.setMenuRole(QAction.MenuRole.PreferencesRole)

    def _make_for_sentences(self) -> None:
        self.pin = self._make(
            "pinAction", self.tr("&Pin into the summary"), self.tr("Keep this sentence in the summary"), "Ins"
        )
        self.exclude = self._make(
            "excludeAction",
            self.tr("&Exclude from the summary"),
            self.tr("Keep this sentence out of the summary"),
            "Del",
        )
        for action in (self.pin, self.exclude):
            action.setCheckable(True)
        self.context = self._make(
            "contextAction",
            self.tr("Show what stands &around it"),
            self.tr("Open the fold around this sentence"),
            "Ctrl+E",
        )
        self.put_back = self._make(
            "putBackAction",
            self.tr("Put &back into the article"),
            self.tr("Make this passage, which was taken for furniture, part of the article"),
            "Ctrl+B",
        )
        self.next_furniture = self._make(
            "nextFurnitureAction",
            self.tr("Next &greyed passage"),
            self.tr("Go to the next passage that was not taken for part of the article"),
            "Ctrl+Shift+B",
        )
        self.take_out = self._make(
            "takeOutAction", self.tr("&Take out of the article again"), self.tr("Take this passage for furniture again")
        )
        self.next_pick = self._make(
            "nextPickAction", self.tr("&Next pick"), self.tr("Go to the next picked sentence"), "N"
        )
        self.previous_pick = self._make(
            "previousPickAction", self.tr("P&revious pick"), self.tr("Go to the picked sentence before"), "P"
        )
        self.back = self._make("backAction", self.tr("Go bac&k"), self.tr("Return from the last jump"), _Keys.Back)
        self.forward = self._make(
            "forwardAction", self.tr("Go &forward"), self.tr("Take the jump again"), _Keys.Forward
        )
        self.part = self._make(
            "partAction", self.tr("&Summarise this part only"), self.tr("Summarise the part you are in"), "Ctrl+M"
        )
        self.whole = self._make(
            "wholeAction", self.tr("Summarise the &whole article"), self.tr("Summarise all parts again"), "Ctrl+Shift+M"
        )

    def _make_for_views(self) -> None:
        words: dict[View, tuple[str, str]] = {
            "article": (self.tr("&Article"), self.tr("Show the whole article, with the summary marked in it")),
            "folded": (
                self.tr("&Folded article"),
                self.tr("Show the summary in its place, everything else folded away"),
            ),
            "summary": (self.tr("&Summary alone"), self.tr("Show the summary without the article")),
        }
        group = QActionGroup(self._window)
        self.views: dict[View, QAction] = {}
        for number, view in enumerate(VIEWS, start=1):
            title, hint = words[view]
            action = self._make(f"{view}ViewAction", title, hint, f"Ctrl+{number}")
            action.setCheckable(True)
            group.addAction(action)
            self.views[view] = action
        self.outline = self._make("outlineAction", self.tr("&Outline"), self.tr("Show the parts of the article"), "F9")
        self.why = self._make("whyAction", self.tr("&Reasons"), self.tr("Show why a sentence was picked"), "F8")
        self.focus = self._make(
            "focusAction", self.tr("Fo&cus"), self.tr("Show one paragraph, all else stepped back"), "F11"
        )
        for action in (self.outline, self.why, self.focus):
            action.setCheckable(True)
        self.compare = self._make(
            "compareAction", self.tr("Compare met&hods…"), self.tr("See what every method picks"), "Ctrl+K"
        )
        self.larger = self._make(
            "zoomInAction", self.tr("&Larger text"), self.tr("Show larger type"), _Keys.ZoomIn, "Ctrl+="
        )
        self.smaller = self._make(
            "zoomOutAction", self.tr("S&maller text"), self.tr("Show smaller type"), _Keys.ZoomOut
        )
        self.usual = self._make(
            "zoomResetAction", self.tr("&Usual size"), self.tr("Show type in its usual size"), "Ctrl+0"
        )
        self.encoding = self._make(
            "encodingAction", self.tr("Text &encoding…"), self.tr("Read the text again in another encoding")
        )
        self.next_tab = self._make("nextTabAction", self.tr("Ne&xt tab"), self.tr("Show the next article"), "Ctrl+Tab")
        self.previous_tab = self._make(
            "previousTabAction", self.tr("Pre&vious tab"), self.tr("Show the article before"), "Ctrl+Shift+Tab"
        )

    def _make(self, name: str, text: str, hint: str, *keys: QKeySequence.StandardKey | str) -> QAction:
        action = QAction(text, self._window)
        action.setObjectName(name)
        action.setToolTip(hint)
        action.setStatusTip(hint)
        sequences = [sequence for key in keys for sequence in _sequences(key)]
        action.setShortcuts(sequences)
        self._window.addAction(action)
        return action


def _sequences(key: QKeySequence.StandardKey | str) -> list[QKeySequence]:
    return [QKeySequence(key)] if isinstance(key, str) else list(QKeySequence.keyBindings(key))
