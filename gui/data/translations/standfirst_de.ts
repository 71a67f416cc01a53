<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>About Standfirst</source>
        <translation>Über Standfirst</translation>
    </message>
    <message>
        <source>Copy &amp;details for a report</source>
        <translation>&amp;Details für einen Bericht kopieren</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Details kopiert</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ordner öffnen</translation>
    </message>
    <message>
        <source>What the program does is logged here, but nothing of what you read:</source>
        <translation>Was das Programm tut, wird hier protokolliert; von dem, was Sie lesen, steht nichts darin:</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Standfirst</source>
        <translation>Ü&amp;ber Standfirst</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Artikel</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>Tab &amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Befehls&amp;palette…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>Zusammenfassung &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Exclude from the summary</source>
        <translation>Aus der Zusammenfassung aus&amp;schließen</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>&amp;Suchen…</translation>
    </message>
    <message>
        <source>&amp;Folded article</source>
        <translation>&amp;Eingeklappter Artikel</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Tastenkürzel</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Größere Sch&amp;rift</translation>
    </message>
    <message>
        <source>&amp;Next pick</source>
        <translation>&amp;Nächster gewählter Satz</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Öffnen…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>&amp;Gliederung</translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation>Text &amp;einfügen</translation>
    </message>
    <message>
        <source>&amp;Pin into the summary</source>
        <translation>In der Zusammenfassung &amp;anheften</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Drucken…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>B&amp;eenden</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Begründung</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Summarise this part only</source>
        <translation>Nur diesen &amp;Teil zusammenfassen</translation>
    </message>
    <message>
        <source>&amp;Summary alone</source>
        <translation>&amp;Nur die Zusammenfassung</translation>
    </message>
    <message>
        <source>&amp;Take out of the article again</source>
        <translation>Wieder aus dem Artikel &amp;herausnehmen</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>N&amp;ormale Schriftgröße</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>A&amp;bbrechen</translation>
    </message>
    <message>
        <source>Cancel work, leave focus, or dismiss a message</source>
        <translation>Arbeit abbrechen, Fokus verlassen oder Meldung schließen</translation>
    </message>
    <message>
        <source>Change appearance and behaviour</source>
        <translation>Aussehen und Verhalten ändern</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Das Fenster schließen</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Diesen Artikel schließen</translation>
    </message>
    <message>
        <source>Compare met&amp;hods…</source>
        <translation>&amp;Methoden vergleichen…</translation>
    </message>
    <message>
        <source>Copy the summary with its paragraph numbers and its source</source>
        <translation>Die Zusammenfassung mit Absatznummern und Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Copy the whole summary</source>
        <translation>Die ganze Zusammenfassung kopieren</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>&amp;Mit Quellenangabe kopieren</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Weiters&amp;uchen</translation>
    </message>
    <message>
        <source>Find a command by typing a few letters of it</source>
        <translation>Einen Befehl mit ein paar Buchstaben davon finden</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Rückwär&amp;ts suchen</translation>
    </message>
    <message>
        <source>Find words in article and summary</source>
        <translation>Wörter in Artikel und Zusammenfassung suchen</translation>
    </message>
    <message>
        <source>Fo&amp;cus</source>
        <translation>&amp;Fokus</translation>
    </message>
    <message>
        <source>Go &amp;forward</source>
        <translation>Vor&amp;wärts</translation>
    </message>
    <message>
        <source>Go bac&amp;k</source>
        <translation>Zurüc&amp;k</translation>
    </message>
    <message>
        <source>Go back to where the last jump began</source>
        <translation>Zum Ausgangspunkt des letzten Sprungs zurückkehren</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Wieder vorwärts gehen</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Zur nächsten Fundstelle gehen</translation>
    </message>
    <message>
        <source>Go to the next passage left out of the article</source>
        <translation>Zur nächsten Stelle gehen, die aus dem Artikel ausgelassen ist</translation>
    </message>
    <message>
        <source>Go to the next picked sentence</source>
        <translation>Zum nächsten gewählten Satz gehen</translation>
    </message>
    <message>
        <source>Go to the previous match</source>
        <translation>Zur vorigen Fundstelle gehen</translation>
    </message>
    <message>
        <source>Go to the previous picked sentence</source>
        <translation>Zum vorigen gewählten Satz gehen</translation>
    </message>
    <message>
        <source>Keep this sentence in the summary</source>
        <translation>Diesen Satz in der Zusammenfassung behalten</translation>
    </message>
    <message>
        <source>Keep this sentence out of the summary</source>
        <translation>Diesen Satz aus der Zusammenfassung heraushalten</translation>
    </message>
    <message>
        <source>Leave this passage out again</source>
        <translation>Diese Stelle wieder auslassen</translation>
    </message>
    <message>
        <source>List the keyboard shortcuts</source>
        <translation>Die Tastenkürzel auflisten</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Den Text vergrößern</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Den Text verkleinern</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Nä&amp;chster Tab</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>Neuer &amp;Tab</translation>
    </message>
    <message>
        <source>Next &amp;greyed passage</source>
        <translation>Nächste g&amp;raue Stelle</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>&amp;Adresse öffnen…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Eine Datei öffnen</translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>Eine Webseite öffnen</translation>
    </message>
    <message>
        <source>Open an empty tab</source>
        <translation>Einen leeren Tab öffnen</translation>
    </message>
    <message>
        <source>Open its &amp;link</source>
        <translation>Den &amp;Link öffnen</translation>
    </message>
    <message>
        <source>Open the link here in the browser</source>
        <translation>Den Link an dieser Stelle im Browser öffnen</translation>
    </message>
    <message>
        <source>P&amp;revious pick</source>
        <translation>&amp;Voriger gewählter Satz</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>&amp;Voriger Tab</translation>
    </message>
    <message>
        <source>Preferenc&amp;es…</source>
        <translation>E&amp;instellungen…</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Die Zusammenfassung drucken</translation>
    </message>
    <message>
        <source>Put &amp;back into the article</source>
        <translation>In den Artikel &amp;zurückholen</translation>
    </message>
    <message>
        <source>Put this passage back into the article</source>
        <translation>Diese Stelle wieder in den Artikel aufnehmen</translation>
    </message>
    <message>
        <source>R&amp;eopen closed tab</source>
        <translation>&amp;Geschlossenen Tab wieder öffnen</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Ne&amp;u laden</translation>
    </message>
    <message>
        <source>Read the &amp;sample</source>
        <translation>&amp;Beispiel lesen</translation>
    </message>
    <message>
        <source>Read the file or page again</source>
        <translation>Die Datei oder Seite erneut lesen</translation>
    </message>
    <message>
        <source>Read the text again in another encoding</source>
        <translation>Den Text in einer anderen Codierung erneut lesen</translation>
    </message>
    <message>
        <source>Read what is on the clipboard</source>
        <translation>Lesen, was in der Zwischenablage steht</translation>
    </message>
    <message>
        <source>Redo the choice</source>
        <translation>Die Entscheidung wiederherstellen</translation>
    </message>
    <message>
        <source>Reopen the last closed article</source>
        <translation>Den zuletzt geschlossenen Artikel wieder öffnen</translation>
    </message>
    <message>
        <source>Reset the text size</source>
        <translation>Die Textgröße zurücksetzen</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>&amp;Kleinere Schrift</translation>
    </message>
    <message>
        <source>Sa&amp;ve summary…</source>
        <translation>Zusammenfassung s&amp;peichern…</translation>
    </message>
    <message>
        <source>Save the summary as a file</source>
        <translation>Die Zusammenfassung als Datei speichern</translation>
    </message>
    <message>
        <source>See how it works on a short article</source>
        <translation>An einem kurzen Artikel sehen, wie es geht</translation>
    </message>
    <message>
        <source>See what every method picks</source>
        <translation>Sehen, was jede Methode auswählt</translation>
    </message>
    <message>
        <source>Show its conte&amp;xt</source>
        <translation>&amp;Umgebung zeigen</translation>
    </message>
    <message>
        <source>Show one paragraph and dim the rest</source>
        <translation>Einen Absatz zeigen und den Rest abblenden</translation>
    </message>
    <message>
        <source>Show the next article</source>
        <translation>Den nächsten Artikel zeigen</translation>
    </message>
    <message>
        <source>Show the parts of the article</source>
        <translation>Die Teile des Artikels zeigen</translation>
    </message>
    <message>
        <source>Show the previous article</source>
        <translation>Den vorigen Artikel zeigen</translation>
    </message>
    <message>
        <source>Show the sentences around this one</source>
        <translation>Die Sätze um diesen herum zeigen</translation>
    </message>
    <message>
        <source>Show the summary in its place, everything else folded away</source>
        <translation>Die Zusammenfassung an ihrem Platz zeigen, alles andere eingeklappt</translation>
    </message>
    <message>
        <source>Show the summary without the article</source>
        <translation>Die Zusammenfassung ohne den Artikel zeigen</translation>
    </message>
    <message>
        <source>Show the whole article, with the summary marked in it</source>
        <translation>Den ganzen Artikel zeigen, darin die Zusammenfassung markiert</translation>
    </message>
    <message>
        <source>Show why a sentence was picked</source>
        <translation>Zeigen, warum ein Satz gewählt wurde</translation>
    </message>
    <message>
        <source>Summarise all parts again</source>
        <translation>Wieder alle Teile zusammenfassen</translation>
    </message>
    <message>
        <source>Summarise the &amp;whole article</source>
        <translation>&amp;Ganzen Artikel zusammenfassen</translation>
    </message>
    <message>
        <source>Summarise the part you are in</source>
        <translation>Den Teil zusammenfassen, in dem Sie gerade sind</translation>
    </message>
    <message>
        <source>Text &amp;encoding…</source>
        <translation>&amp;Zeichencodierung…</translation>
    </message>
    <message>
        <source>Undo the last choice</source>
        <translation>Die letzte Entscheidung rückgängig machen</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Was dieses Programm ist</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancelled before there was a summary. Choose a method to rank this article.</source>
        <translation>Abgebrochen, bevor es eine Zusammenfassung gab. Wählen Sie eine Methode, um diesen Artikel zu bewerten.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Abgebrochen.</translation>
    </message>
</context>
<context>
    <name>ArticlePassages</name>
    <message>
        <source>Ctrl+click opens it in the browser</source>
        <translation>Strg+Klick öffnet es im Browser</translation>
    </message>
    <message>
        <source>Not part of the article: {reason}. It is left out of the summary.</source>
        <translation>Nicht Teil des Artikels: {reason}. Bleibt aus der Zusammenfassung heraus.</translation>
    </message>
    <message>
        <source>Show what is hidden here</source>
        <translation>Zeigen, was hier verborgen ist</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Excluded: {count}.</source>
        <translation>Ausgeschlossen: {count}.</translation>
    </message>
    <message>
        <source>Folded to the sentences of the summary.</source>
        <translation>Auf die Sätze der Zusammenfassung eingeklappt.</translation>
    </message>
    <message>
        <source>Pinned: {count}.</source>
        <translation>Angeheftet: {count}.</translation>
    </message>
    <message>
        <source>Sentences picked: {count}.</source>
        <translation>Gewählte Sätze: {count}.</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>Loading an article</source>
        <translation>Ein Artikel wird geladen</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>not available now</source>
        <translation>jetzt nicht verfügbar</translation>
    </message>
    <message>
        <source>on</source>
        <translation>eingeschaltet</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Befehlspalette</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>Kein Befehl passt.</translation>
    </message>
    <message>
        <source>Type a few letters of it. Up and Down choose, Enter runs it, Esc closes.</source>
        <translation>Tippen Sie ein paar Buchstaben davon. Pfeil auf und ab wählen, die Eingabetaste führt aus, Esc schließt.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;Only picked sentences</source>
        <translation>&amp;Nur gewählte Sätze</translation>
    </message>
    <message>
        <source>&amp;Use this method</source>
        <translation>Diese Methode &amp;verwenden</translation>
    </message>
    <message>
        <source>&amp;Use {method}</source>
        <translation>{method} &amp;verwenden</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation>Methoden vergleichen</translation>
    </message>
    <message>
        <source>Filled: picked at the current length. The figure is the rank. Click a method&apos;s name to use it.</source>
        <translation>Gefüllt: bei der eingestellten Länge gewählt. Die Zahl ist der Rang. Klicken Sie auf den Namen einer Methode, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Methoden</translation>
    </message>
    <message>
        <source>Most agreed &amp;first</source>
        <translation>&amp;Größte Einigkeit zuerst</translation>
    </message>
    <message numerus="yes">
        <source>Ranking… %Ln of {of} methods is/are ready.</source>
        <translation>
            <numerusform>Bewertung läuft… %Ln von {of} Methoden ist fertig.</numerusform>
            <numerusform>Bewertung läuft… %Ln von {of} Methoden sind fertig.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences by methods</source>
        <translation>Sätze nach Methoden</translation>
    </message>
    <message>
        <source>Use this method</source>
        <translation>Diese Methode verwenden</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Was die Tabelle zeigt</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Agree</source>
        <translation>Einig</translation>
    </message>
    <message>
        <source>Click to sort as in the article.</source>
        <translation>Klicken, um wie im Artikel zu ordnen.</translation>
    </message>
    <message>
        <source>Click to use it.</source>
        <translation>Klicken, um sie zu verwenden.</translation>
    </message>
    <message>
        <source>How many methods pick the sentence. Click to sort by it.</source>
        <translation>Wie viele Methoden den Satz wählen. Klicken, um danach zu ordnen.</translation>
    </message>
    <message>
        <source>In use now.</source>
        <translation>Wird jetzt verwendet.</translation>
    </message>
    <message>
        <source>Paragraph {paragraph}</source>
        <translation>Absatz {paragraph}</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Satz</translation>
    </message>
    <message>
        <source>being ranked</source>
        <translation>wird bewertet</translation>
    </message>
    <message>
        <source>could not be ranked</source>
        <translation>konnte nicht bewertet werden</translation>
    </message>
    <message>
        <source>not picked, rank {rank}</source>
        <translation>nicht gewählt, Rang {rank}</translation>
    </message>
    <message numerus="yes">
        <source>picked by %Ln of {of} methods</source>
        <translation>
            <numerusform>von %Ln von {of} Methoden gewählt</numerusform>
            <numerusform>von %Ln von {of} Methoden gewählt</numerusform>
        </translation>
    </message>
    <message>
        <source>picked, rank {rank}</source>
        <translation>gewählt, Rang {rank}</translation>
    </message>
    <message>
        <source>{method}, in use</source>
        <translation>{method}, in Verwendung</translation>
    </message>
    <message>
        <source>{text}, excluded by you</source>
        <translation>{text}, von Ihnen ausgeschlossen</translation>
    </message>
    <message>
        <source>{text}, pinned by you</source>
        <translation>{text}, von Ihnen angeheftet</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message numerus="yes">
        <source>%Ln of {of} methods pick(s) it</source>
        <translation>
            <numerusform>%Ln von {of} Methoden wählt ihn</numerusform>
            <numerusform>%Ln von {of} Methoden wählen ihn</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln methods pick it</source>
        <translation>
            <numerusform>%Ln Methode wählt ihn</numerusform>
            <numerusform>Alle %Ln Methoden wählen ihn</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the other methods</source>
        <translation>Die anderen Methoden werden befragt</translation>
    </message>
    <message>
        <source>Choose a sentence to see why it was picked.</source>
        <translation>Wählen Sie einen Satz, um zu sehen, warum er gewählt wurde.</translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation>Methoden vergleichen</translation>
    </message>
    <message>
        <source>Compare methods…</source>
        <translation>Methoden vergleichen…</translation>
    </message>
    <message>
        <source>Details of this sentence</source>
        <translation>Einzelheiten zu diesem Satz</translation>
    </message>
    <message>
        <source>Excluded by you: in no summary</source>
        <translation>Von Ihnen ausgeschlossen: in keiner Zusammenfassung</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Einzelheiten ausblenden</translation>
    </message>
    <message numerus="yes">
        <source>In the summary, from %Ln sentence(s) on</source>
        <translation>
            <numerusform>In der Zusammenfassung, ab %Ln Satz</numerusform>
            <numerusform>In der Zusammenfassung, ab %Ln Sätzen</numerusform>
        </translation>
    </message>
    <message>
        <source>In the summary, however short</source>
        <translation>In der Zusammenfassung, so kurz sie auch ist</translation>
    </message>
    <message numerus="yes">
        <source>Left out: joins the summary at %Ln sentence(s)</source>
        <translation>
            <numerusform>Ausgelassen: kommt ab %Ln Satz in die Zusammenfassung</numerusform>
            <numerusform>Ausgelassen: kommt ab %Ln Sätzen in die Zusammenfassung</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for words that tie it to the article</source>
        <translation>Suche nach Wörtern, die ihn mit dem Artikel verbinden</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln method(s) picks it</source>
        <translation>
            <numerusform>Keine von %Ln Methode wählt ihn</numerusform>
            <numerusform>Keine von %Ln Methoden wählt ihn</numerusform>
        </translation>
    </message>
    <message>
        <source>None: it shares no important word with other sentences.</source>
        <translation>Keine: Er teilt kein wichtiges Wort mit anderen Sätzen.</translation>
    </message>
    <message>
        <source>Pinned by you: in every summary</source>
        <translation>Von Ihnen angeheftet: in jeder Zusammenfassung</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Steht für</translation>
    </message>
    <message numerus="yes">
        <source>Represents %Ln similar one(s)</source>
        <translation>
            <numerusform>Steht für einen ähnlichen</numerusform>
            <numerusform>Steht für %Ln ähnliche</numerusform>
        </translation>
    </message>
    <message>
        <source>Represents only itself: no other is very similar</source>
        <translation>Steht nur für sich: Kein anderer ist ihm sehr ähnlich</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Einzelheiten zeigen</translation>
    </message>
    <message>
        <source>Show which sentences each method picks</source>
        <translation>Zeigen, welche Sätze jede Methode wählt</translation>
    </message>
    <message>
        <source>Why this sentence</source>
        <translation>Warum dieser Satz</translation>
    </message>
    <message>
        <source>Words that tie it to the article</source>
        <translation>Wörter, die ihn mit dem Artikel verbinden</translation>
    </message>
    <message>
        <source>Words that tie it to the article: {words}</source>
        <translation>Wörter, die ihn mit dem Artikel verbinden: {words}</translation>
    </message>
    <message>
        <source>{rank} of {total} by {method}</source>
        <translation>{rank} von {total} nach {method}</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>&amp;Copy the text</source>
        <translation>Text &amp;kopieren</translation>
    </message>
    <message>
        <source>&amp;Enter password</source>
        <translation>Passwort &amp;eingeben</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Erneut versuchen</translation>
    </message>
</context>
<context>
    <name>FaultMessages</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Details kopieren</translation>
    </message>
    <message>
        <source>Something went wrong in Standfirst. Your open articles are kept.</source>
        <translation>In Standfirst ist etwas schiefgegangen. Ihre geöffneten Artikel bleiben erhalten.</translation>
    </message>
    <message>
        <source>The details are on the clipboard. They contain nothing of what you read.</source>
        <translation>Die Details sind in der Zwischenablage. Sie enthalten nichts von dem, was Sie lesen.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln gefunden</numerusform>
            <numerusform>%Ln gefunden</numerusform>
        </translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Schließen (Esc)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Suchen</translation>
    </message>
    <message>
        <source>Find in article and summary</source>
        <translation>In Artikel und Zusammenfassung suchen</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Fundstellen</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Weiter (Eingabe)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Nicht gefunden</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Zurück (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} von {total}</translation>
    </message>
</context>
<context>
    <name>FontBox</name>
    <message>
        <source>Usual serif</source>
        <translation>Übliche Serifenschrift</translation>
    </message>
</context>
<context>
    <name>GapNavigator</name>
    <message>
        <source>Hidden here: {hidden}. Enter shows it.</source>
        <translation>Hier ausgeblendet: {hidden}. Die Eingabetaste zeigt es.</translation>
    </message>
    <message>
        <source>Nothing is hidden here any more. Enter hides it again.</source>
        <translation>Hier ist nichts mehr ausgeblendet. Die Eingabetaste blendet es wieder aus.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Keep the text of protected files between starts</source>
        <translation>Text &amp;geschützter Dateien zwischen den Starts aufbewahren</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Farbschema</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Aussehen</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>Detected in each text</source>
        <translation>In jedem Text erkannt</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Sprache</translation>
    </message>
    <message>
        <source>Language of texts</source>
        <translation>Sprache der Texte</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Sprache des Fensters</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Of newly opened te&amp;xts</source>
        <translation>Neu geöffneter &amp;Texte</translation>
    </message>
    <message>
        <source>Of the &amp;window</source>
        <translation>Des F&amp;ensters</translation>
    </message>
    <message>
        <source>Otherwise their text never reaches the disk, and the next start asks for the password again</source>
        <translation>Sonst kommt ihr Text nie auf die Festplatte, und beim nächsten Start wird wieder nach dem Passwort gefragt</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Datenschutz</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Farbschema</translation>
    </message>
</context>
<context>
    <name>Heatmap</name>
    <message>
        <source>Map of the article</source>
        <translation>Karte des Artikels</translation>
    </message>
    <message>
        <source>Shows where the best sentences are. The arrow keys go there.</source>
        <translation>Zeigt, wo die besten Sätze stehen. Die Pfeiltasten führen dorthin.</translation>
    </message>
    <message>
        <source>{place}: excluded</source>
        <translation>{place}: ausgeschlossen</translation>
    </message>
    <message>
        <source>{place}: picked</source>
        <translation>{place}: gewählt</translation>
    </message>
    <message>
        <source>{place}: pinned</source>
        <translation>{place}: angeheftet</translation>
    </message>
    <message>
        <source>{place}; nearest mark at {there}</source>
        <translation>{place}; nächste Markierung bei {there}</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Nothing arrived from the other program. Drag it here once more.</source>
        <translation>Vom anderen Programm kam nichts an. Ziehen Sie es noch einmal hierher.</translation>
    </message>
    <message>
        <source>There is no text to read here. Copy or drop a text, a file or an address.</source>
        <translation>Hier ist kein Text zum Lesen. Kopieren oder ziehen Sie einen Text, eine Datei oder eine Adresse hierher.</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <source>The name of this file can&apos;t be used. Rename the file and open it again.</source>
        <translation>Der Name dieser Datei kann nicht verwendet werden. Benennen Sie die Datei um und öffnen Sie sie erneut.</translation>
    </message>
    <message>
        <source>The reading process could not be started. Install Standfirst again, or start it in a terminal to see why.</source>
        <translation>Der Leseprozess konnte nicht gestartet werden. Installieren Sie Standfirst neu oder starten Sie es in einem Terminal, um den Grund zu sehen.</translation>
    </message>
    <message numerus="yes">
        <source>This took longer than %Ln second(s) and was stopped. Try a shorter text or another method.</source>
        <translation>
            <numerusform>Das dauerte länger als %Ln Sekunde und wurde abgebrochen. Versuchen Sie einen kürzeren Text oder eine andere Methode.</numerusform>
            <numerusform>Das dauerte länger als %Ln Sekunden und wurde abgebrochen. Versuchen Sie einen kürzeren Text oder eine andere Methode.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} Try again, or open a shorter text.</source>
        <translation>{what} Versuchen Sie es noch einmal oder öffnen Sie einen kürzeren Text.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language of the article</source>
        <translation>Sprache des Artikels</translation>
    </message>
    <message>
        <source>Language of the article: {language}</source>
        <translation>Sprache des Artikels: {language}</translation>
    </message>
    <message>
        <source>Standfirst does not know this language and works without stop words and word stems. Choose another one if this is wrong.</source>
        <translation>Standfirst kennt diese Sprache nicht und arbeitet ohne Stoppwörter und Wortstämme. Wählen Sie eine andere, wenn das nicht stimmt.</translation>
    </message>
    <message>
        <source>Treat the article as written in another language</source>
        <translation>Den Artikel als Text in einer anderen Sprache behandeln</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Detected from the text</source>
        <translation>Aus dem Text erkannt</translation>
    </message>
    <message>
        <source>Detected: {language}</source>
        <translation>Erkannt: {language}</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the article</source>
        <translation>&amp;Sprache des Artikels</translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Länge</translation>
    </message>
    <message>
        <source>Length of the summary</source>
        <translation>Länge der Zusammenfassung</translation>
    </message>
    <message>
        <source>Size of the summary</source>
        <translation>Umfang der Zusammenfassung</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln Satz, davon {count}</numerusform>
            <numerusform>%Ln Sätze, davon {count}</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentences} · {words} · {time} to read · {share}</source>
        <translation>{sentences} · {words} · {time} Lesezeit · {share}</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Standfirst</source>
        <translation>Standfirst</translation>
    </message>
    <message>
        <source>The language changes once the summary is written.</source>
        <translation>Die Sprache wechselt, sobald die Zusammenfassung geschrieben ist.</translation>
    </message>
    <message>
        <source>The window closes once the summary is written.</source>
        <translation>Das Fenster schließt sich, sobald die Zusammenfassung geschrieben ist.</translation>
    </message>
    <message>
        <source>{title} — Standfirst</source>
        <translation>{title} – Standfirst</translation>
    </message>
</context>
<context>
    <name>MessageRow</name>
    <message>
        <source>Dismiss message</source>
        <translation>Meldung schließen</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Meldung</translation>
    </message>
</context>
<context>
    <name>MethodControl</name>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>What the method does</source>
        <translation>Was die Methode tut</translation>
    </message>
</context>
<context>
    <name>NeedsScheduler</name>
    <message>
        <source>No sentence contains the words of “{topic}”, so it changes nothing. Very common words do not count.</source>
        <translation>Kein Satz enthält die Wörter von „{topic}“, daher ändert sich nichts. Sehr häufige Wörter zählen nicht.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;Choose language</source>
        <translation>Sprache &amp;wählen</translation>
    </message>
    <message>
        <source>This text is in a language that Standfirst does not know. It is summarised all the same, without stop words and word stems.</source>
        <translation>Dieser Text ist in einer Sprache, die Standfirst nicht kennt. Er wird trotzdem zusammengefasst, ohne Stoppwörter und Wortstämme.</translation>
    </message>
    <message>
        <source>This text seems to be in {language}, which Standfirst does not know. It is summarised all the same, without stop words and word stems.</source>
        <translation>Dieser Text ist anscheinend auf {language}; diese Sprache kennt Standfirst nicht. Er wird trotzdem zusammengefasst, ohne Stoppwörter und Wortstämme.</translation>
    </message>
</context>
<context>
    <name>OpenDocuments</name>
    <message>
        <source>New tab</source>
        <translation>Neuer Tab</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>A pasted text could not be saved and is lost.</source>
        <translation>Ein eingefügter Text konnte nicht gespeichert werden und ist verloren.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Das Laden wurde abgebrochen.</translation>
    </message>
    <message numerus="yes">
        <source>Standfirst closed unexpectedly %Ln time(s) while reading {name}, and will not reopen it by itself. Reload tries once more.</source>
        <translation>
            <numerusform>Standfirst ist einmal abgebrochen, während {name} gelesen wurde, und versucht es nicht von selbst noch einmal. „Neu laden“ versucht es erneut.</numerusform>
            <numerusform>Standfirst ist %Ln-mal abgebrochen, während {name} gelesen wurde, und versucht es nicht von selbst noch einmal. „Neu laden“ versucht es erneut.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sentence to summarise in this text, only headings and text that is not part of an article.</source>
        <translation>In diesem Text gibt es keinen Satz zum Zusammenfassen, nur Überschriften und Text, der zu keinem Artikel gehört.</translation>
    </message>
    <message>
        <source>There is no text in it. If it is a page that needs a browser, copy its text there and paste it.</source>
        <translation>Das Dokument enthält keinen Text. Wenn die Seite einen Browser braucht, kopieren Sie dort ihren Text und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>There is no text to read here. Copy or drop a text, a file or an address.</source>
        <translation>Hier ist kein Text zum Lesen. Kopieren oder ziehen Sie einen Text, eine Datei oder eine Adresse hierher.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>dieser Text</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Beginning</source>
        <translation>Anfang</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Outline of the article</source>
        <translation>Gliederung des Artikels</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Teil {number}</translation>
    </message>
    <message>
        <source>Summarise the part that is selected, or else the one being read ({keys})</source>
        <translation>Den gewählten Teil zusammenfassen, sonst den, in dem Sie lesen ({keys})</translation>
    </message>
    <message>
        <source>This text is too short for an outline.</source>
        <translation>Dieser Text ist zu kurz für eine Gliederung.</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Go to its best sentence</source>
        <translation>Zu seinem besten Satz gehen</translation>
    </message>
    <message>
        <source>Go to this part</source>
        <translation>Zu diesem Teil gehen</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Gliederung</translation>
    </message>
    <message>
        <source>Summarise this part only</source>
        <translation>Nur diesen Teil zusammenfassen</translation>
    </message>
    <message>
        <source>You are reading this part</source>
        <translation>Sie lesen gerade diesen Teil</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Printed.</source>
        <translation>Gedruckt.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Gespeichert als {path}</translation>
    </message>
</context>
<context>
    <name>PhraseLine</name>
    <message numerus="yes">
        <source>In %Ln place(s). Click for the next one, Shift+click for the previous one.</source>
        <translation>
            <numerusform>An %Ln Stelle. Klicken führt zur nächsten, Umschalt+Klick zur vorigen.</numerusform>
            <numerusform>An %Ln Stellen. Klicken führt zur nächsten, Umschalt+Klick zur vorigen.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key phrases</source>
        <translation>Schlüsselbegriffe</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Allgemein</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lesen</translation>
    </message>
    <message>
        <source>&amp;Summaries</source>
        <translation>&amp;Zusammenfassungen</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Vo&amp;rgaben wiederherstellen</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Another Standfirst window is open but not responding. This is a new one.</source>
        <translation>Ein anderes Fenster von Standfirst ist offen, reagiert aber nicht. Dies ist ein neues.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Cancel this and keep what is shown (Esc)</source>
        <translation>Abbrechen und behalten, was zu sehen ist (Esc)</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>Aktueller Schritt</translation>
    </message>
    <message>
        <source>Finding sentences…</source>
        <translation>Sätze werden gesucht…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Fortschritt</translation>
    </message>
    <message>
        <source>Ranking sentences…</source>
        <translation>Sätze werden bewertet…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Wird gelesen…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>In Arbeit…</translation>
    </message>
    <message>
        <source>Writing the summary…</source>
        <translation>Zusammenfassung wird geschrieben…</translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message>
        <source> pt</source>
        <translation> pt</translation>
    </message>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln Satz</numerusform>
            <numerusform>%Ln Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>Schri&amp;ft</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Zeichen in einer Zeile</translation>
    </message>
    <message>
        <source>Drag the summary into another program</source>
        <translation>Die Zusammenfassung in ein anderes Programm ziehen</translation>
    </message>
    <message>
        <source>Font of texts</source>
        <translation>Schrift der Texte</translation>
    </message>
    <message>
        <source>Line &amp;width</source>
        <translation>Zeilen&amp;breite</translation>
    </message>
    <message>
        <source>Line s&amp;pacing</source>
        <translation>Zeilenabs&amp;tand</translation>
    </message>
    <message>
        <source>Line spacing in per cent</source>
        <translation>Zeilenabstand in Prozent</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Beispiel</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Größe</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Schriftgröße der Texte</translation>
    </message>
    <message>
        <source>{sentences} · {words} · {time} to read</source>
        <translation>{sentences} · {words} · {time} Lesezeit</translation>
    </message>
</context>
<context>
    <name>ReadingPanes</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Remove from list</source>
        <translation>Aus Liste &amp;entfernen</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recently read</source>
        <translation>Zuletzt gelesen</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>Diese Liste &amp;leeren</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} in {folder}</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>Also not opened: {names} and %Ln more.</source>
        <translation>
            <numerusform>Auch nicht geöffnet: {names} und %Ln weiterer.</numerusform>
            <numerusform>Auch nicht geöffnet: {names} und %Ln weitere.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also not opened: {names}.</source>
        <translation>Auch nicht geöffnet: {names}.</translation>
    </message>
</context>
<context>
    <name>Reloading</name>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Neu laden</translation>
    </message>
    <message>
        <source>{name} has changed on disk.</source>
        <translation>{name} wurde auf dem Datenträger geändert.</translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>All of the above, added up. Sentences are ranked by it.</source>
        <translation>Alles darüber zusammengezählt. Danach werden die Sätze geordnet.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Punkte</translation>
    </message>
    <message>
        <source>Score, {total}</source>
        <translation>Punkte, {total}</translation>
    </message>
    <message>
        <source>What its score is made of</source>
        <translation>Woraus sich seine Punkte ergeben</translation>
    </message>
    <message>
        <source>{name}, {figure} of {total}</source>
        <translation>{name}, {figure} von {total}</translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>Sentences it represents</source>
        <translation>Sätze, für die er steht</translation>
    </message>
</context>
<context>
    <name>SessionStore</name>
    <message>
        <source>it is damaged</source>
        <translation>er ist beschädigt</translation>
    </message>
    <message>
        <source>too many windows are open</source>
        <translation>es sind zu viele Fenster offen</translation>
    </message>
</context>
<context>
    <name>SessionTroubles</name>
    <message numerus="yes">
        <source>%Ln of the articles that were open could not be restored because the list of them was damaged. Nothing was deleted: the list and their texts are in {folder}.</source>
        <translation>
            <numerusform>%Ln der geöffneten Artikel konnte nicht wiederhergestellt werden, weil ihre Liste beschädigt war. Nichts wurde gelöscht: Die Liste und der Text liegen in {folder}.</numerusform>
            <numerusform>%Ln der geöffneten Artikel konnten nicht wiederhergestellt werden, weil ihre Liste beschädigt war. Nichts wurde gelöscht: Die Liste und ihre Texte liegen in {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>Ordner &amp;öffnen</translation>
    </message>
    <message>
        <source>A text that was open can&apos;t be read: {reason}. Nothing was deleted: it is in {folder}.</source>
        <translation>Ein geöffneter Text kann nicht gelesen werden: {reason}. Nichts wurde gelöscht: Er liegt in {folder}.</translation>
    </message>
    <message>
        <source>Free some space on the disk. Standfirst keeps trying.</source>
        <translation>Schaffen Sie Platz auf dem Datenträger. Standfirst versucht es weiter.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Eingefügter Text</translation>
    </message>
    <message>
        <source>Pasted text that was open is no longer on the disk and can&apos;t be shown: {titles}.</source>
        <translation>Eingefügter Text, der geöffnet war, ist nicht mehr auf dem Datenträger und kann nicht gezeigt werden: {titles}.</translation>
    </message>
    <message>
        <source>Standfirst keeps trying. Everything else works.</source>
        <translation>Standfirst versucht es weiter. Alles andere funktioniert.</translation>
    </message>
    <message>
        <source>The articles that were open can&apos;t be read: {reason}. They come back at the next start if they can be read by then. Nothing was deleted: they are in {folder}.</source>
        <translation>Die Artikel, die geöffnet waren, können nicht gelesen werden: {reason}. Sie kommen beim nächsten Start wieder, wenn sie dann lesbar sind. Nichts wurde gelöscht: Sie liegen in {folder}.</translation>
    </message>
    <message>
        <source>The articles that were open were saved by a newer version of Standfirst, and this one can&apos;t read them. The newer version will find them again. Nothing was deleted: they are in {folder}.</source>
        <translation>Die Artikel, die geöffnet waren, hat eine neuere Version von Standfirst gespeichert, und diese kann sie nicht lesen. Die neuere Version findet sie wieder. Nichts wurde gelöscht: Sie liegen in {folder}.</translation>
    </message>
    <message>
        <source>The list of open articles was damaged. What could be read of it was restored. Nothing was deleted: the list as it was is in {folder}.</source>
        <translation>Die Liste der geöffneten Artikel war beschädigt. Was davon lesbar war, ist wiederhergestellt. Nichts wurde gelöscht: Die Liste, wie sie war, liegt in {folder}.</translation>
    </message>
    <message>
        <source>The open articles can&apos;t be saved for the next start: {reason}. {advice}</source>
        <translation>Die geöffneten Artikel können nicht für den nächsten Start gespeichert werden: {reason}. {advice}</translation>
    </message>
    <message>
        <source>The text of {titles} can&apos;t be saved for the next start: {reason}. {advice}</source>
        <translation>Der Text von {titles} kann nicht für den nächsten Start gespeichert werden: {reason}. {advice}</translation>
    </message>
    <message numerus="yes">
        <source>Too many articles were open to open them all again: %Ln was/were left out. Nothing was deleted: it is/they are in {folder}.</source>
        <translation>
            <numerusform>Es waren zu viele Artikel geöffnet, um alle wieder zu öffnen: %Ln fehlt. Nichts wurde gelöscht: Er liegt in {folder}.</numerusform>
            <numerusform>Es waren zu viele Artikel geöffnet, um alle wieder zu öffnen: %Ln fehlen. Nichts wurde gelöscht: Sie liegen in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %Ln more</source>
        <translation>
            <numerusform>{titles} und %Ln weiterer</numerusform>
            <numerusform>{titles} und %Ln weitere</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>„{title}“</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Schließen</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Tastenkürzel</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Tasten</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Kein Tastenkürzel passt.</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Tastenkürzel durchsuchen</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Was sie tun</translation>
    </message>
</context>
<context>
    <name>SummariesPage</name>
    <message>
        <source> MB</source>
        <translation> MB</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>Lä&amp;nge</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Methode</translation>
    </message>
    <message>
        <source>Length for newly opened articles</source>
        <translation>Länge für neu geöffnete Artikel</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Grenzen</translation>
    </message>
    <message>
        <source>Memory that a job may take, in megabytes</source>
        <translation>Speicher, den ein Auftrag belegen darf, in Megabyte</translation>
    </message>
    <message>
        <source>Method for newly opened articles</source>
        <translation>Methode für neu geöffnete Artikel</translation>
    </message>
    <message>
        <source>Newly opened articles</source>
        <translation>Neu geöffnete Artikel</translation>
    </message>
    <message>
        <source>S&amp;top a job after</source>
        <translation>Auftrag a&amp;bbrechen nach</translation>
    </message>
    <message>
        <source>Seconds that a job may take</source>
        <translation>Sekunden, die ein Auftrag dauern darf</translation>
    </message>
    <message>
        <source>Stop a &amp;job that takes</source>
        <translation>A&amp;uftrag abbrechen ab</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Pinned: {count}.</source>
        <translation>Angeheftet: {count}.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Close {title}</source>
        <translation>{title} schließen</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Geöffnete Artikel</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Ohne Titel</translation>
    </message>
    <message>
        <source>{title}, something new</source>
        <translation>{title}, etwas Neues</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>The summary is not ready yet. Try again in a moment.</source>
        <translation>Die Zusammenfassung ist noch nicht fertig. Versuchen Sie es gleich noch einmal.</translation>
    </message>
</context>
<context>
    <name>TopicControl</name>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Thema</translation>
    </message>
    <message>
        <source>Sentences with these words come first</source>
        <translation>Sätze mit diesen Wörtern kommen zuerst</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>What about …</source>
        <translation>Was ist mit …</translation>
    </message>
</context>
<context>
    <name>UnitBox</name>
    <message>
        <source>Unit of the length</source>
        <translation>Einheit der Länge</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>Zeichen</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>Minuten</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>Prozent</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>Sätze</translation>
    </message>
    <message>
        <source>words</source>
        <translation>Wörter</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Article</source>
        <translation>Artikel</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Eingeklappt</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>The summary alone</source>
        <translation>Nur die Zusammenfassung</translation>
    </message>
    <message>
        <source>The summary in its place, everything else folded away</source>
        <translation>Die Zusammenfassung an ihrem Platz, alles andere eingeklappt</translation>
    </message>
    <message>
        <source>The whole article, with the summary marked in it</source>
        <translation>Der ganze Artikel, darin die Zusammenfassung markiert</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Ansicht</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop an article here</source>
        <translation>Ziehen Sie einen Artikel hierher</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Willkommen</translation>
    </message>
    <message>
        <source>or paste one, or open a file. Standfirst shows the sentences that carry it, word for word, each in its place. Nothing you read leaves this computer.</source>
        <translation>oder fügen Sie einen ein oder öffnen Sie eine Datei. Standfirst zeigt die Sätze, die ihn tragen, Wort für Wort, jeden an seinem Platz. Nichts, was Sie lesen, verlässt diesen Computer.</translation>
    </message>
</context>
<context>
    <name>WorkerProcess</name>
    <message>
        <source>The reading process ended unexpectedly; the text may be too much for it.</source>
        <translation>Der Leseprozess endete unerwartet; vielleicht ist der Text zu viel für ihn.</translation>
    </message>
    <message>
        <source>The reading process sent an answer that can&apos;t be understood.</source>
        <translation>Der Leseprozess gab eine unverständliche Antwort.</translation>
    </message>
    <message>
        <source>The text needs more memory than Standfirst allows itself.</source>
        <translation>Der Text braucht mehr Speicher, als Standfirst sich erlaubt.</translation>
    </message>
</context>
<context>
    <name>_Banner</name>
    <message>
        <source>Only “{title}” is summarised</source>
        <translation>Nur „{title}“ wird zusammengefasst</translation>
    </message>
    <message>
        <source>Summarise the whole article again</source>
        <translation>Wieder den ganzen Artikel zusammenfassen</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>Ganzer Artikel</translation>
    </message>
</context>
<context>
    <name>_CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
</context>
<context>
    <name>_Sample</name>
    <message>
        <source>The sea took the old wall in one night, and the town did not build it again. Where it had stood, a marsh grew within five years: grass first, then mud, then birds. Nobody had planned for the birds. They came by the thousand in October, and with them the first visitors that the place had seen in the cold half of a year.</source>
        <translation>Das Meer nahm die alte Mauer in einer einzigen Nacht, und die Stadt baute sie nicht wieder auf. Wo sie gestanden hatte, entstand binnen fünf Jahren ein Sumpf: erst Gras, dann Schlick, dann Vögel. Mit den Vögeln hatte niemand gerechnet. Sie kamen im Oktober zu Tausenden und mit ihnen die ersten Gäste, die der Ort je in der kalten Hälfte des Jahres gesehen hatte.</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln Zeichen</numerusform>
            <numerusform>%Ln Zeichen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln Wort</numerusform>
            <numerusform>%Ln Wörter</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Open articles</source>
        <translation>Geöffnete Artikel</translation>
    </message>
</context>
<context>
    <name>contributions</name>
    <message>
        <source>A sentence with a better rank says much of this already.</source>
        <translation>Ein Satz mit besserem Rang sagt vieles davon schon.</translation>
    </message>
    <message>
        <source>Begins with a word such as “he” or “but”, and is hard to follow by itself.</source>
        <translation>Beginnt mit einem Wort wie „er“ oder „aber“ und ist für sich allein schwer zu verstehen.</translation>
    </message>
    <message>
        <source>Comes first or last in its paragraph or in the article, or has words of the headings.</source>
        <translation>Steht am Anfang oder Ende seines Absatzes oder des Artikels oder enthält Wörter der Überschriften.</translation>
    </message>
    <message>
        <source>Contains the words that the article uses most.</source>
        <translation>Enthält die Wörter, die der Artikel am meisten verwendet.</translation>
    </message>
    <message>
        <source>Covers many topics</source>
        <translation>Behandelt viele Themen</translation>
    </message>
    <message>
        <source>Cue phrases</source>
        <translation>Signalwörter</translation>
    </message>
    <message>
        <source>Ends as no sentence does: it may be a heading, a label or a row of a table.</source>
        <translation>Endet nicht wie ein Satz: vielleicht eine Überschrift, eine Beschriftung oder eine Tabellenzeile.</translation>
    </message>
    <message>
        <source>Frequent words together</source>
        <translation>Häufige Wörter beisammen</translation>
    </message>
    <message>
        <source>Half a quotation</source>
        <translation>Halbes Zitat</translation>
    </message>
    <message>
        <source>Has enough words to say something by itself.</source>
        <translation>Hat genug Wörter, um für sich allein etwas zu sagen.</translation>
    </message>
    <message>
        <source>Has frequent words of the article close together.</source>
        <translation>Enthält häufige Wörter des Artikels nah beieinander.</translation>
    </message>
    <message>
        <source>Has only one end of a quotation, so it would misquote on its own.</source>
        <translation>Enthält nur ein Ende eines Zitats und gäbe es allein falsch wieder.</translation>
    </message>
    <message>
        <source>Has significant words that are frequent in the article.</source>
        <translation>Enthält bedeutsame Wörter, die im Artikel häufig sind.</translation>
    </message>
    <message>
        <source>Has words that the title or the headings have.</source>
        <translation>Enthält Wörter aus dem Titel oder den Überschriften.</translation>
    </message>
    <message>
        <source>How closely it relates to the topic that you gave.</source>
        <translation>Wie eng er mit dem Thema zusammenhängt, das Sie genannt haben.</translation>
    </message>
    <message>
        <source>How many of the article&apos;s topics it touches on.</source>
        <translation>Wie viele Themen des Artikels er berührt.</translation>
    </message>
    <message>
        <source>Is in the opening section or in one that sums up, such as a conclusion.</source>
        <translation>Steht im einleitenden Abschnitt oder in einem, der zusammenfasst, etwa einem Fazit.</translation>
    </message>
    <message>
        <source>Is more about other works than about the article&apos;s own subject.</source>
        <translation>Handelt mehr von anderen Arbeiten als vom Gegenstand des Artikels.</translation>
    </message>
    <message>
        <source>It would mislead without another sentence, or another without it: they count as one.</source>
        <translation>Ohne einen anderen Satz würde er irreführen, oder ein anderer ohne ihn: Sie zählen als einer.</translation>
    </message>
    <message>
        <source>Key words</source>
        <translation>Schlüsselwörter</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>Lang genug</translation>
    </message>
    <message>
        <source>Most used words</source>
        <translation>Häufigste Wörter</translation>
    </message>
    <message>
        <source>Near the beginning</source>
        <translation>Nahe am Anfang</translation>
    </message>
    <message>
        <source>Needs the one before it</source>
        <translation>Braucht den Satz davor</translation>
    </message>
    <message>
        <source>No sentence</source>
        <translation>Kein Satz</translation>
    </message>
    <message>
        <source>Opens or sums up</source>
        <translation>Eröffnet oder fasst zusammen</translation>
    </message>
    <message>
        <source>Place in the article</source>
        <translation>Platz im Artikel</translation>
    </message>
    <message>
        <source>Quotations seldom sum up a report.</source>
        <translation>Zitate fassen einen Bericht selten zusammen.</translation>
    </message>
    <message>
        <source>Quotes someone</source>
        <translation>Zitiert jemanden</translation>
    </message>
    <message>
        <source>Refers to other works</source>
        <translation>Verweist auf andere Werke</translation>
    </message>
    <message>
        <source>Repeats a better one</source>
        <translation>Wiederholt einen besseren</translation>
    </message>
    <message>
        <source>Sentences are taken one by one; each one taken before it costs a point.</source>
        <translation>Die Sätze werden einer nach dem anderen genommen; jeder vor ihm genommene kostet einen Punkt.</translation>
    </message>
    <message>
        <source>Shares words with many other sentences, so it speaks for them too.</source>
        <translation>Teilt Wörter mit vielen anderen Sätzen und spricht so auch für sie.</translation>
    </message>
    <message>
        <source>Stands with others</source>
        <translation>Gehört zu anderen</translation>
    </message>
    <message>
        <source>The first sentences of a text, and of each paragraph, often say what matters.</source>
        <translation>Die ersten Sätze eines Textes und jedes Absatzes sagen oft, worauf es ankommt.</translation>
    </message>
    <message>
        <source>The method&apos;s rating</source>
        <translation>Wertung der Methode</translation>
    </message>
    <message>
        <source>The one number that this method gives to a sentence.</source>
        <translation>Die eine Zahl, die diese Methode einem Satz gibt.</translation>
    </message>
    <message>
        <source>Turns it waited</source>
        <translation>Gewartete Runden</translation>
    </message>
    <message>
        <source>Typical of the article</source>
        <translation>Typisch für den Artikel</translation>
    </message>
    <message>
        <source>Uses words that announce, report or conclude something.</source>
        <translation>Verwendet Wörter, die etwas ankündigen, berichten oder folgern.</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Wörter des Titels</translation>
    </message>
    <message>
        <source>Your topic</source>
        <translation>Ihr Thema</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Address:</source>
        <translation>Adresse:</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>Dokumente ({patterns})</translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>Eine Webseite öffnen</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Einen Artikel öffnen</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Read the text again as:</source>
        <translation>Den Text erneut lesen als:</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Die Zusammenfassung speichern</translation>
    </message>
    <message>
        <source>Shows the sentences that carry an article, word for word, each in its place and with the reason it was picked. Nothing you read leaves this computer.

Built on sumy and Qt. Apache License 2.0.</source>
        <translation>Zeigt die Sätze, die einen Artikel tragen, Wort für Wort, jeden an seinem Platz und mit dem Grund, aus dem er gewählt wurde. Nichts, was Sie lesen, verlässt diesen Computer.

Baut auf sumy und Qt auf. Apache-Lizenz 2.0.</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Zeichencodierung</translation>
    </message>
</context>
<context>
    <name>duration</name>
    <message>
        <source>{h} h {min} min</source>
        <translation>{h} h {min} min</translation>
    </message>
    <message>
        <source>{min} min</source>
        <translation>{min} min</translation>
    </message>
    <message>
        <source>{min} min {s} s</source>
        <translation>{min} min {s} s</translation>
    </message>
    <message>
        <source>{s} s</source>
        <translation>{s} s</translation>
    </message>
</context>
<context>
    <name>encodings</name>
    <message>
        <source>Arabic (Windows-1256)</source>
        <translation>Arabisch (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Baltisch (Windows-1257)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Mitteleuropäisch (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Mitteleuropäisch (Windows-1250)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinesisch, vereinfacht (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinesisch, traditionell (Big5)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Kyrillisch (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Kyrillisch (Windows-1251)</translation>
    </message>
    <message>
        <source>Detected from the text</source>
        <translation>Aus dem Text erkannt</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Griechisch (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hebräisch (Windows-1255)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Japanisch (EUC)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japanisch (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC, Windows-949)</source>
        <translation>Koreanisch (EUC, Windows-949)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Thailändisch (Windows-874)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Türkisch (Windows-1254)</translation>
    </message>
    <message>
        <source>Unicode (UTF-16)</source>
        <translation>Unicode (UTF-16)</translation>
    </message>
    <message>
        <source>Unicode (UTF-8)</source>
        <translation>Unicode (UTF-8)</translation>
    </message>
    <message>
        <source>Vietnamese (Windows-1258)</source>
        <translation>Vietnamesisch (Windows-1258)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Westeuropäisch (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Westeuropäisch (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A part of the text ({count} characters) can&apos;t be read: its fonts do not tell which characters they show. Run OCR (text recognition) on the file, and open the result.</source>
        <translation>Ein Teil des Textes ({count} Zeichen) ist nicht lesbar: Seine Schriften sagen nicht, welche Zeichen sie zeigen. Lassen Sie eine Texterkennung (OCR) über die Datei laufen und öffnen Sie das Ergebnis.</translation>
    </message>
    <message>
        <source>A question: the answer is in ¶ {paragraph}.</source>
        <translation>Eine Frage: Die Antwort steht in ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>An address that begins with {scheme}: is {what}, which Standfirst does not open. It opens files, and web pages at addresses that begin with https:// or http://.</source>
        <translation>Eine Adresse, die mit {scheme}: beginnt, ist {what}; das öffnet Standfirst nicht. Es öffnet Dateien, und Webseiten, deren Adresse mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>An answer: the question is in ¶ {paragraph}.</source>
        <translation>Eine Antwort: Die Frage steht in ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>An exception is in ¶ {paragraph}.</source>
        <translation>Eine Ausnahme steht in ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <translation>Und {more} weitere.</translation>
    </message>
    <message>
        <source>Check it for mistakes.</source>
        <translation>Prüfen Sie sie auf Fehler.</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>Zeitüberschreitung der Verbindung</translation>
    </message>
    <message>
        <source>Convert it to EPUB first, with Calibre for example.</source>
        <translation>Wandeln Sie die Datei zuerst in EPUB um, zum Beispiel mit Calibre.</translation>
    </message>
    <message>
        <source>Convert it to HTML or Word first, with Pandoc for example.</source>
        <translation>Wandeln Sie die Datei zuerst in HTML oder Word um, zum Beispiel mit Pandoc.</translation>
    </message>
    <message>
        <source>Convert it to PDF first, with dvipdf for example.</source>
        <translation>Wandeln Sie die Datei zuerst in PDF um, zum Beispiel mit dvipdf.</translation>
    </message>
    <message>
        <source>Convert it to PDF first, with ps2pdf for example.</source>
        <translation>Wandeln Sie die Datei zuerst in PDF um, zum Beispiel mit ps2pdf.</translation>
    </message>
    <message>
        <source>Copy it again from your browser.</source>
        <translation>Kopieren Sie sie noch einmal aus Ihrem Browser.</translation>
    </message>
    <message>
        <source>Copy the text you want to read and paste it here.</source>
        <translation>Kopieren Sie den Text, den Sie lesen möchten, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>Corrected in ¶ {paragraph}.</source>
        <translation>Berichtigt in ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>Denied in ¶ {paragraph}.</source>
        <translation>Bestritten in ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>Gerät oder Ressource ist belegt</translation>
    </message>
    <message>
        <source>Documents embedded in it ({count}) can&apos;t be read. Open it in Word and save it anew.</source>
        <translation>Eingebettete Dokumente ({count}) lassen sich nicht lesen. Öffnen Sie es in Word und speichern Sie es neu.</translation>
    </message>
    <message>
        <source>Export it as HTML or Markdown.</source>
        <translation>Exportieren Sie es als HTML oder Markdown.</translation>
    </message>
    <message>
        <source>Export it from InDesign as PDF or EPUB.</source>
        <translation>Exportieren Sie es aus InDesign als PDF oder EPUB.</translation>
    </message>
    <message>
        <source>Export it from Keynote as PDF.</source>
        <translation>Exportieren Sie sie aus Keynote als PDF.</translation>
    </message>
    <message>
        <source>Export it from Numbers as PDF.</source>
        <translation>Exportieren Sie sie aus Numbers als PDF.</translation>
    </message>
    <message>
        <source>Export it from Pages as Word or PDF.</source>
        <translation>Exportieren Sie es aus Pages als Word oder PDF.</translation>
    </message>
    <message>
        <source>Export it from the program that made it as Word or PDF.</source>
        <translation>Exportieren Sie es aus dem Programm, mit dem es erstellt wurde, als Word oder PDF.</translation>
    </message>
    <message>
        <source>Export the note you want to read as HTML.</source>
        <translation>Exportieren Sie die Notiz, die Sie lesen möchten, als HTML.</translation>
    </message>
    <message>
        <source>Export the page you want to read from OneNote as PDF or Word.</source>
        <translation>Exportieren Sie die Seite, die Sie lesen möchten, aus OneNote als PDF oder Word.</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>der Server ist abgeschaltet</translation>
    </message>
    <message>
        <source>If there is a transcript, open that.</source>
        <translation>Wenn es eine Abschrift gibt, öffnen Sie diese.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Look for the page at another address.</source>
        <translation>Suchen Sie die Seite unter einer anderen Adresse.</translation>
    </message>
    <message>
        <source>Only imagined: see ¶ {paragraph}.</source>
        <translation>Nur ausgedacht: siehe ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>Open a document instead.</source>
        <translation>Öffnen Sie stattdessen ein Dokument.</translation>
    </message>
    <message>
        <source>Open it in Adobe Digital Editions.</source>
        <translation>Öffnen Sie sie in Adobe Digital Editions.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice and save it as .odt.</source>
        <translation>Öffnen Sie die Datei in LibreOffice und speichern Sie sie als .odt.</translation>
    </message>
    <message>
        <source>Open it in Outlook, and save the e-mail that you want to read as text or .eml.</source>
        <translation>Öffnen Sie die Datei in Outlook und speichern Sie die E-Mail, die Sie lesen möchten, als Text oder .eml.</translation>
    </message>
    <message>
        <source>Open it in Safari and export it as PDF, or paste its text.</source>
        <translation>Öffnen Sie es in Safari und exportieren Sie es als PDF, oder fügen Sie den Text ein.</translation>
    </message>
    <message>
        <source>Open it in its viewer and print it to PDF.</source>
        <translation>Öffnen Sie es in seinem Betrachter und drucken Sie es als PDF.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again.</source>
        <translation>Öffnen Sie die Datei in dem Programm, das sie erzeugt hat, und speichern Sie sie neu.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save or export it as Word (.docx) or PDF.</source>
        <translation>Öffnen Sie es in dem Programm, mit dem es erstellt wurde, und speichern oder exportieren Sie es als Word (.docx) oder PDF.</translation>
    </message>
    <message>
        <source>Open it in your browser, save it, and open the file.</source>
        <translation>Öffnen Sie die Seite im Browser, speichern Sie sie und öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>Open it in your browser, then paste its text here or save the page and open the file.</source>
        <translation>Öffnen Sie sie in Ihrem Browser und fügen Sie dann ihren Text hier ein, oder speichern Sie die Seite und öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>Open one of the articles that it names.</source>
        <translation>Öffnen Sie einen der Artikel, die darin genannt sind.</translation>
    </message>
    <message>
        <source>Open the PDF made of it, or convert it to HTML with Pandoc.</source>
        <translation>Öffnen Sie das PDF, das daraus erzeugt wurde, oder wandeln Sie die Datei mit Pandoc in HTML um.</translation>
    </message>
    <message>
        <source>Open the address in it instead.</source>
        <translation>Öffnen Sie stattdessen die Adresse, die darin steht.</translation>
    </message>
    <message>
        <source>Open the page in your browser, save it, and open the file.</source>
        <translation>Öffnen Sie die Seite im Browser, speichern Sie sie und öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>Part of a list: it is introduced in ¶ {paragraph}.</source>
        <translation>Teil einer Liste: Sie wird in ¶ {paragraph} eingeleitet.</translation>
    </message>
    <message>
        <source>Part of a quotation: who says it is in ¶ {paragraph}.</source>
        <translation>Teil eines Zitats: Wer es sagt, steht in ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>Parts of the e-mail that should be text ({count}) can&apos;t be read as such and were left out.</source>
        <translation>Teile der E-Mail, die Text sein sollten ({count}), lassen sich nicht als solcher lesen und wurden ausgelassen.</translation>
    </message>
    <message>
        <source>Print it to a text with man, and open that.</source>
        <translation>Geben Sie die Seite mit man als Text aus und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>Run OCR (text recognition) on it, save the result, and open that.</source>
        <translation>Führen Sie eine Texterkennung (OCR) durch, speichern Sie das Ergebnis und öffnen Sie es.</translation>
    </message>
    <message>
        <source>Save it in Visio as PDF.</source>
        <translation>Speichern Sie sie in Visio als PDF.</translation>
    </message>
    <message>
        <source>Save or export the transcript as plain text and open that.</source>
        <translation>Speichern oder exportieren Sie die Abschrift als reinen Text und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>die Datei ist auf dem Server nicht mehr vorhanden</translation>
    </message>
    <message>
        <source>Standfirst does not know the language &apos;{language}&apos;. Use one of: {languages}.</source>
        <translation>Standfirst kennt die Sprache „{language}“ nicht. Möglich sind: {languages}.</translation>
    </message>
    <message>
        <source>Standfirst ran into an internal error, {fault}. Try another method or file.</source>
        <translation>In Standfirst selbst ist ein Fehler aufgetreten, {fault}. Versuchen Sie eine andere Methode oder Datei.</translation>
    </message>
    <message>
        <source>Standfirst reads PDF, Word, OpenDocument, EPUB, RTF, e-mail, HTML, Markdown and plain text: save or export it as one of these.</source>
        <translation>Standfirst liest PDF, Word, OpenDocument, EPUB, RTF, E-Mail, HTML, Markdown und reinen Text: Speichern oder exportieren Sie die Datei in einem dieser Formate.</translation>
    </message>
    <message>
        <source>The HTML page has no content that can be read. Save it again as a page.</source>
        <translation>Die HTML-Seite hat keinen lesbaren Inhalt. Speichern Sie sie noch einmal als Seite.</translation>
    </message>
    <message>
        <source>The address of the proxy that is set in {setting} has a mistake in it, so nothing was fetched. Write it as in http://proxy.example:3128.</source>
        <translation>Die Adresse des Proxys, der in {setting} eingestellt ist, enthält einen Fehler; deshalb wurde nichts abgerufen. Schreiben Sie sie wie in http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>The book is damaged: pages of it ({count}) are missing or can&apos;t be read. Get it again.</source>
        <translation>Das Buch ist beschädigt: Seiten davon ({count}) fehlen oder lassen sich nicht lesen. Besorgen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The book&apos;s own list of its pages is damaged: they may be out of order.</source>
        <translation>Das Verzeichnis der Seiten im Buch ist beschädigt: Die Reihenfolge stimmt vielleicht nicht.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Das Dokument</translation>
    </message>
    <message>
        <source>The document breaks off before its end. Get it again from where it came from.</source>
        <translation>Das Dokument bricht vor seinem Ende ab. Holen Sie es noch einmal dort, wo Sie es herhaben.</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>Die E-Mail</translation>
    </message>
    <message>
        <source>The file holds more text after the document&apos;s end, which is not shown.</source>
        <translation>Nach dem Ende des Dokuments enthält die Datei weiteren Text, der nicht angezeigt wird.</translation>
    </message>
    <message>
        <source>The file is a mailbox: its other e-mails ({count}) are not shown. Save them one by one to read them.</source>
        <translation>Die Datei ist ein Postfach: Die übrigen E-Mails darin ({count}) werden nicht angezeigt. Speichern Sie sie einzeln, um sie zu lesen.</translation>
    </message>
    <message>
        <source>The file is damaged: pages of it ({count}) can&apos;t be read. Get it again from where it came from.</source>
        <translation>Die Datei ist beschädigt: Seiten davon ({count}) lassen sich nicht lesen. Holen Sie sie noch einmal dort, wo Sie sie herhaben.</translation>
    </message>
    <message>
        <source>The file is not in the encoding {encoding}. Choose another encoding.</source>
        <translation>Die Datei hat nicht die Codierung {encoding}. Wählen Sie eine andere.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Die Seite</translation>
    </message>
    <message>
        <source>The page arrived damaged and can&apos;t be unpacked.</source>
        <translation>Die Seite kam beschädigt an und lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>The page comes packed in a way that Standfirst can&apos;t unpack.</source>
        <translation>Die Seite ist so gepackt, dass Standfirst sie nicht entpacken kann.</translation>
    </message>
    <message>
        <source>The page comes with more headers (technical notes) than Standfirst reads.</source>
        <translation>Die Seite bringt mehr technische Angaben (Header) mit, als Standfirst liest.</translation>
    </message>
    <message>
        <source>The page is too large: Standfirst reads pages of up to {limit} MB from the web.</source>
        <translation>Die Seite ist zu groß: Standfirst liest Seiten bis {limit}&#xa0;MB aus dem Web.</translation>
    </message>
    <message>
        <source>The page redirects to {host}, an address in a private network, which a public page may not do. If you trust it, open that address yourself.</source>
        <translation>Die Seite leitet an {host} weiter, eine Adresse in einem privaten Netz; das darf eine öffentliche Seite nicht. Wenn Sie ihr vertrauen, öffnen Sie diese Adresse selbst.</translation>
    </message>
    <message>
        <source>The page says that its article is not free: only its beginning may be here. Open it in your browser where you are signed in, and paste its text or save the page.</source>
        <translation>Die Seite sagt, dass ihr Artikel nicht frei ist: Vielleicht steht hier nur sein Anfang. Öffnen Sie sie in Ihrem Browser, wo Sie angemeldet sind, und fügen Sie den Text ein oder speichern Sie die Seite.</translation>
    </message>
    <message>
        <source>The proxy is set in {setting}.</source>
        <translation>Der Proxy ist in {setting} eingestellt.</translation>
    </message>
    <message>
        <source>The proxy that is set in {setting} is of a kind that Standfirst can&apos;t use ({scheme}://), so nothing was fetched. Set one that begins with http:// or socks5://.</source>
        <translation>Der Proxy, der in {setting} eingestellt ist, ist von einer Art, die Standfirst nicht nutzen kann ({scheme}://); deshalb wurde nichts abgerufen. Stellen Sie einen ein, der mit http:// oder socks5:// beginnt.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and password (error {status}). Put them into its address in {setting}, as in http://user:password@{proxy}; other ways to sign in are not supported.</source>
        <translation>Der Proxy {proxy} verlangt Benutzernamen und Passwort (Fehler {status}). Setzen Sie sie in {setting} in seine Adresse ein, wie in http://user:password@{proxy}; andere Arten der Anmeldung werden nicht unterstützt.</translation>
    </message>
    <message>
        <source>The proxy {proxy} broke off before the page was complete. Try again.</source>
        <translation>Der Proxy {proxy} hat abgebrochen, bevor die Seite vollständig war. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>The proxy {proxy} can&apos;t be reached. Check its address, and that this computer is online.</source>
        <translation>Der Proxy {proxy} ist nicht erreichbar. Prüfen Sie seine Adresse, und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not connect to {host} (error {status}). Check the address for mistakes, or try again later.</source>
        <translation>Der Proxy {proxy} hat keine Verbindung zu {host} hergestellt (Fehler {status}). Prüfen Sie die Adresse auf Fehler, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not connect to {host}. Check the address for mistakes, or try again later.</source>
        <translation>Der Proxy {proxy} hat keine Verbindung zu {host} hergestellt. Prüfen Sie die Adresse auf Fehler, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not accept the user name and password that are set in {setting} (error {status}). Check them.</source>
        <translation>Der Proxy {proxy} nimmt den Benutzernamen und das Passwort nicht an, die in {setting} eingestellt sind (Fehler {status}). Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer as a SOCKS proxy does, or does not accept the user name and password that are set in {setting}. Check them.</source>
        <translation>Der Proxy {proxy} antwortet nicht wie ein SOCKS-Proxy oder nimmt den Benutzernamen und das Passwort nicht an, die in {setting} eingestellt sind. Prüfen Sie beides.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer as a proxy does. Check its address.</source>
        <translation>Der Proxy {proxy} antwortet nicht wie ein Proxy. Prüfen Sie seine Adresse.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not let you fetch pages from {host} (error {status}). Ask who runs it.</source>
        <translation>Der Proxy {proxy} lässt Sie keine Seiten von {host} abrufen (Fehler {status}). Fragen Sie, wer ihn betreibt.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections. Check its address, and that it is running.</source>
        <translation>Der Proxy {proxy} lehnt Verbindungen ab. Prüfen Sie seine Adresse, und ob er läuft.</translation>
    </message>
    <message>
        <source>The proxy {proxy} took too long to send the page. Try again later.</source>
        <translation>Der Proxy {proxy} hat zu lange gebraucht, um die Seite zu liefern. Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>The proxy {proxy} was not found. Check its name, and that this computer is online.</source>
        <translation>Der Proxy {proxy} wurde nicht gefunden. Prüfen Sie seinen Namen, und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>The text contained NUL bytes ({count}), which no text should have: it may be damaged. They were left out. Compare it with another copy if you can.</source>
        <translation>Der Text enthielt NUL-Bytes ({count}), die kein Text hat: Er ist vielleicht beschädigt. Sie wurden ausgelassen. Vergleichen Sie ihn wenn möglich mit einer anderen Kopie.</translation>
    </message>
    <message>
        <source>The text hardly has marks at the ends of its sentences: it is cut where a pause is likely. A transcript with punctuation would give better sentences.</source>
        <translation>Der Text hat kaum Zeichen an den Satzenden: Er ist dort geteilt, wo eine Pause wahrscheinlich ist. Eine Abschrift mit Satzzeichen ergäbe bessere Sätze.</translation>
    </message>
    <message>
        <source>The text has {size} characters; Standfirst reads up to {limit}. Open a part of it.</source>
        <translation>Der Text hat {size} Zeichen; Standfirst liest bis zu {limit}. Öffnen Sie einen Teil davon.</translation>
    </message>
    <message>
        <source>The text is written in {marks}, whose marks are shown as they stand. Open it as HTML instead.</source>
        <translation>Der Text ist in {marks} geschrieben; dessen Auszeichnungen stehen hier, wie sie sind. Öffnen Sie ihn besser als HTML.</translation>
    </message>
    <message>
        <source>The text needs more memory than Standfirst allows itself. Open a shorter part of it.</source>
        <translation>Der Text braucht mehr Speicher, als Standfirst sich erlaubt. Öffnen Sie einen kürzeren Teil davon.</translation>
    </message>
    <message>
        <source>The worker was sent a line that it can&apos;t read: {why}</source>
        <translation>Der lesende Prozess erhielt eine Zeile, die er nicht versteht: {why}</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name, or whether it was moved.</source>
        <translation>Es gibt keine Datei {path}. Prüfen Sie den Namen, oder ob sie verschoben wurde.</translation>
    </message>
    <message>
        <source>There is no method &apos;{method}&apos;. Use one of: {methods}.</source>
        <translation>Es gibt keine Methode „{method}“. Möglich sind: {methods}.</translation>
    </message>
    <message>
        <source>There is no text encoding called &apos;{encoding}&apos;. Try utf-8 or cp1252.</source>
        <translation>Es gibt keine Zeichencodierung namens „{encoding}“. Versuchen Sie utf-8 oder cp1252.</translation>
    </message>
    <message>
        <source>This address has a mistake in it: after {scheme}: there must be two slashes and a name.</source>
        <translation>Diese Adresse ist fehlerhaft: Nach {scheme}: müssen zwei Schrägstriche und ein Name stehen.</translation>
    </message>
    <message>
        <source>This address has a user name or password in it, which Standfirst does not send.</source>
        <translation>Diese Adresse enthält einen Benutzernamen oder ein Passwort, und die sendet Standfirst nicht.</translation>
    </message>
    <message>
        <source>This address is not complete or has a mistake in it.</source>
        <translation>Diese Adresse ist unvollständig oder fehlerhaft.</translation>
    </message>
    <message>
        <source>This address is not that of a web page.</source>
        <translation>Diese Adresse ist nicht die einer Webseite.</translation>
    </message>
    <message>
        <source>This address uses port {port}, which belongs to other services and never serves web pages.</source>
        <translation>Diese Adresse verwendet den Port {port}, der anderen Diensten gehört und nie Webseiten liefert.</translation>
    </message>
    <message>
        <source>This computer finds its proxy by a script, which Standfirst does not run, so nothing was fetched. Set the environment variable all_proxy to the proxy&apos;s address, as in http://proxy.example:3128.</source>
        <translation>Dieser Computer findet seinen Proxy durch ein Skript, das Standfirst nicht ausführt; deshalb wurde nichts abgerufen. Setzen Sie die Umgebungsvariable all_proxy auf die Adresse des Proxys, wie in http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>This file is not a text.</source>
        <translation>Diese Datei ist kein Text.</translation>
    </message>
    <message>
        <source>This is {what}, not a text.</source>
        <translation>Das ist {what}, kein Text.</translation>
    </message>
    <message>
        <source>This page asks whether you are human, and has no article.</source>
        <translation>Diese Seite fragt, ob Sie ein Mensch sind, und enthält keinen Artikel.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>zu viele symbolische Verknüpfungen hintereinander</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>die Verbindung zum Laufwerk ist getrennt</translation>
    </message>
    <message>
        <source>Unpack it and open the document in it that you want to read.</source>
        <translation>Entpacken Sie es und öffnen Sie das Dokument darin, das Sie lesen möchten.</translation>
    </message>
    <message>
        <source>Use one that begins with https:// or http://.</source>
        <translation>Verwenden Sie eine, die mit https:// oder http:// beginnt.</translation>
    </message>
    <message>
        <source>What is denied is in ¶ {paragraph}.</source>
        <translation>Was bestritten wird, steht in ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>What it introduces is in ¶ {paragraph}.</source>
        <translation>Was er einleitet, steht in ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>You may not read {path}. Ask its owner, or copy it to a folder of yours.</source>
        <translation>Sie dürfen {path} nicht lesen. Fragen Sie den Besitzer, oder kopieren Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>ein 7-Zip-Archiv</translation>
    </message>
    <message>
        <source>a DVI file</source>
        <translation>eine DVI-Datei</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>ein DjVu-Dokument</translation>
    </message>
    <message>
        <source>a DocBook document</source>
        <translation>ein DocBook-Dokument</translation>
    </message>
    <message>
        <source>a FictionBook e-book</source>
        <translation>ein E-Book im Format FictionBook</translation>
    </message>
    <message>
        <source>a Hangul document</source>
        <translation>ein Hangul-Dokument</translation>
    </message>
    <message>
        <source>a JSON file, written for programs</source>
        <translation>eine JSON-Datei, die für Programme gedacht ist</translation>
    </message>
    <message>
        <source>a Jupyter notebook</source>
        <translation>ein Jupyter-Notebook</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>ein Kindle-Buch</translation>
    </message>
    <message>
        <source>a Microsoft Reader e-book</source>
        <translation>ein E-Book für Microsoft Reader</translation>
    </message>
    <message>
        <source>a OneNote notebook</source>
        <translation>ein OneNote-Notizbuch</translation>
    </message>
    <message>
        <source>a Palm e-book</source>
        <translation>ein Palm-E-Book</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>eine PostScript-Datei</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>ein RAR-Archiv</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>ein Webarchiv von Safari</translation>
    </message>
    <message>
        <source>a Sony e-book</source>
        <translation>ein Sony-E-Book</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>eine Visio-Zeichnung</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>ein WordPerfect-Dokument</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>ein bzip2-Archiv</translation>
    </message>
    <message>
        <source>a compiled help file (CHM)</source>
        <translation>eine kompilierte Hilfedatei (CHM)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>eine Datenbank</translation>
    </message>
    <message>
        <source>a document of Microsoft Write</source>
        <translation>ein Dokument von Microsoft Write</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>eine Zeichnung (SVG)</translation>
    </message>
    <message>
        <source>a file of subtitles</source>
        <translation>eine Datei mit Untertiteln</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>eine Schriftart</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>ein gzip-Archiv</translation>
    </message>
    <message>
        <source>a licence for a protected e-book, not the book</source>
        <translation>eine Lizenz für ein geschütztes E-Book, nicht das Buch</translation>
    </message>
    <message>
        <source>a link into a file-sharing network</source>
        <translation>ein Verweis in ein Tauschnetz</translation>
    </message>
    <message>
        <source>a link to a web page</source>
        <translation>ein Link zu einer Webseite</translation>
    </message>
    <message>
        <source>a login to another computer</source>
        <translation>ein Zugang zu einem anderen Computer</translation>
    </message>
    <message>
        <source>a map file</source>
        <translation>eine Kartendatei</translation>
    </message>
    <message>
        <source>a news feed (RSS or Atom)</source>
        <translation>ein Nachrichten-Feed (RSS oder Atom)</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>eine gepackte Datei</translation>
    </message>
    <message>
        <source>a page of the browser itself</source>
        <translation>eine Seite des Browsers selbst</translation>
    </message>
    <message>
        <source>a person&apos;s address</source>
        <translation>die Adresse einer Person</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>ein Bild</translation>
    </message>
    <message>
        <source>a piece of data and not a place</source>
        <translation>ein Stück Daten und kein Ort</translation>
    </message>
    <message>
        <source>a place on a file server</source>
        <translation>ein Ort auf einem Dateiserver</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>ein Programm</translation>
    </message>
    <message>
        <source>a script for a browser</source>
        <translation>ein Skript für einen Browser</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>eine Tondatei</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>eine Ton- oder Videodatei</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation>eine Tabelle (CSV)</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>ein tar-Archiv</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>eine Telefonnummer</translation>
    </message>
    <message>
        <source>an AbiWord document</source>
        <translation>ein AbiWord-Dokument</translation>
    </message>
    <message>
        <source>an Apple Keynote presentation</source>
        <translation>eine Präsentation von Apple Keynote</translation>
    </message>
    <message>
        <source>an Apple Numbers spreadsheet</source>
        <translation>eine Tabelle von Apple Numbers</translation>
    </message>
    <message>
        <source>an Apple Pages document</source>
        <translation>ein Dokument von Apple Pages</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>ein Dokument von Apple iWork</translation>
    </message>
    <message>
        <source>an InDesign document</source>
        <translation>ein InDesign-Dokument</translation>
    </message>
    <message>
        <source>an OpenOffice.org 1.0 document</source>
        <translation>ein Dokument von OpenOffice.org 1.0</translation>
    </message>
    <message>
        <source>an OpenOffice.org 1.0 file</source>
        <translation>eine Datei von OpenOffice.org 1.0</translation>
    </message>
    <message>
        <source>an Outlook data file</source>
        <translation>eine Outlook-Datendatei</translation>
    </message>
    <message>
        <source>an XML file, written for programs</source>
        <translation>eine XML-Datei, die für Programme gedacht ist</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>ein XPS-Dokument</translation>
    </message>
    <message>
        <source>an address for another program</source>
        <translation>eine Adresse für ein anderes Programm</translation>
    </message>
    <message>
        <source>an archive of pictures</source>
        <translation>ein Archiv mit Bildern</translation>
    </message>
    <message>
        <source>an article in the XML of journals (JATS)</source>
        <translation>ein Artikel im XML der Fachzeitschriften (JATS)</translation>
    </message>
    <message>
        <source>an empty archive</source>
        <translation>ein leeres Archiv</translation>
    </message>
    <message>
        <source>an outline or a list of feeds (OPML)</source>
        <translation>eine Gliederung oder eine Liste von Feeds (OPML)</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>das Zertifikat ist abgelaufen</translation>
    </message>
    <message>
        <source>certificate is not yet valid</source>
        <translation>das Zertifikat gilt noch nicht</translation>
    </message>
    <message>
        <source>hostname mismatch</source>
        <translation>das Zertifikat gilt für einen anderen Namen</translation>
    </message>
    <message>
        <source>its name can&apos;t be used</source>
        <translation>der Name kann nicht verwendet werden</translation>
    </message>
    <message>
        <source>notes exported from Evernote</source>
        <translation>aus Evernote exportierte Notizen</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>selbst ausgestelltes Zertifikat</translation>
    </message>
    <message>
        <source>self-signed certificate in certificate chain</source>
        <translation>selbst ausgestelltes Zertifikat in der Zertifikatskette</translation>
    </message>
    <message>
        <source>the source of a LaTeX document</source>
        <translation>der Quelltext eines LaTeX-Dokuments</translation>
    </message>
    <message>
        <source>the source of a manual page</source>
        <translation>der Quelltext einer Handbuchseite</translation>
    </message>
    <message>
        <source>this computer&apos;s network settings</source>
        <translation>den Netzwerkeinstellungen dieses Computers</translation>
    </message>
    <message>
        <source>unable to get local issuer certificate</source>
        <translation>der Aussteller des Zertifikats ist unbekannt</translation>
    </message>
    <message>
        <source>{host} answers at this address, but offers no secure connection (https) there. Check the address; if you trust the network that you are in, try http:// instead of https://.</source>
        <translation>{host} antwortet unter dieser Adresse, bietet dort aber keine sichere Verbindung (https). Prüfen Sie die Adresse; wenn Sie dem Netz trauen, in dem Sie sind, versuchen Sie http:// statt https://.</translation>
    </message>
    <message>
        <source>{host} broke off before the page was complete. Try again.</source>
        <translation>{host} hat abgebrochen, bevor die Seite vollständig war. Versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check that this computer is online, or try again later.</source>
        <translation>{host} ist nicht erreichbar. Prüfen Sie, ob dieser Computer online ist, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} can&apos;t prove that it is {host} ({reason}), so nothing was read. Check the address and your clock.</source>
        <translation>{host} kann nicht nachweisen, dass es {host} ist ({reason}); deshalb wurde nichts gelesen. Prüfen Sie die Adresse und Ihre Uhr.</translation>
    </message>
    <message>
        <source>{host} did not send the page (error {status}).</source>
        <translation>{host} hat die Seite nicht geliefert (Fehler {status}).</translation>
    </message>
    <message>
        <source>{host} does not answer as a web server does. Check the address for mistakes.</source>
        <translation>{host} antwortet nicht wie ein Webserver. Prüfen Sie die Adresse auf Fehler.</translation>
    </message>
    <message>
        <source>{host} does not show this page to everyone (error {status}).</source>
        <translation>{host} zeigt diese Seite nicht jedem (Fehler {status}).</translation>
    </message>
    <message>
        <source>{host} has a fault and can&apos;t show the page (error {status}). Try again later.</source>
        <translation>{host} hat eine Störung und kann die Seite nicht zeigen (Fehler {status}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} has no page at this address (error {status}). Check it for mistakes.</source>
        <translation>{host} hat unter dieser Adresse keine Seite (Fehler {status}). Prüfen Sie die Adresse auf Fehler.</translation>
    </message>
    <message>
        <source>{host} keeps redirecting and shows no page.</source>
        <translation>{host} leitet immer wieder weiter und zeigt keine Seite.</translation>
    </message>
    <message>
        <source>{host} keeps redirecting: it wants something that only a browser can give, such as consent to its cookies.</source>
        <translation>{host} leitet immer wieder weiter: Es verlangt etwas, das nur ein Browser gibt, etwa die Zustimmung zu seinen Cookies.</translation>
    </message>
    <message>
        <source>{host} offers no secure connection that works.</source>
        <translation>{host} bietet keine sichere Verbindung, die funktioniert.</translation>
    </message>
    <message>
        <source>{host} redirects to port {port}, which belongs to other services and never serves web pages.</source>
        <translation>{host} leitet zum Port {port} weiter, der anderen Diensten gehört und nie Webseiten liefert.</translation>
    </message>
    <message>
        <source>{host} redirects, and the new address has a user name or password in it, which Standfirst does not send.</source>
        <translation>{host} leitet weiter, und die neue Adresse enthält einen Benutzernamen oder ein Passwort, und die sendet Standfirst nicht.</translation>
    </message>
    <message>
        <source>{host} redirects, and the new address is not complete or has a mistake in it.</source>
        <translation>{host} leitet weiter, und die neue Adresse ist unvollständig oder fehlerhaft.</translation>
    </message>
    <message>
        <source>{host} redirects, and the new address is not that of a web page.</source>
        <translation>{host} leitet weiter, und die neue Adresse ist nicht die einer Webseite.</translation>
    </message>
    <message>
        <source>{host} refuses connections at this address. Check it for mistakes, or try again later.</source>
        <translation>{host} lehnt Verbindungen unter dieser Adresse ab. Prüfen Sie sie auf Fehler, oder versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{host} serves this address only over a secure connection. Use https:// instead of http://.</source>
        <translation>{host} liefert Seiten unter dieser Adresse nur über eine sichere Verbindung. Verwenden Sie https:// statt http://.</translation>
    </message>
    <message>
        <source>{host} took too long to send the page. Try again later, or save it with your browser and open the file.</source>
        <translation>{host} hat zu lange gebraucht, um die Seite zu liefern. Versuchen Sie es später noch einmal, oder speichern Sie die Seite mit dem Browser und öffnen Sie die Datei.</translation>
    </message>
    <message>
        <source>{host} was asked too often (error {status}). Wait a few minutes and try again.</source>
        <translation>{host} wurde zu oft gefragt (Fehler {status}). Warten Sie ein paar Minuten und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{host} was not found. Check the address for mistakes, and that this computer is online.</source>
        <translation>{host} wurde nicht gefunden. Prüfen Sie die Adresse auf Fehler, und ob dieser Computer online ist.</translation>
    </message>
    <message>
        <source>{host}, or the proxy {proxy} on the way to it, has a fault and can&apos;t show the page (error {status}). Try again later.</source>
        <translation>{host} oder der Proxy {proxy} auf dem Weg dorthin hat eine Störung und kann die Seite nicht zeigen (Fehler {status}). Versuchen Sie es später noch einmal.</translation>
    </message>
    <message>
        <source>{name} can be seen but not read: its fonts do not tell which characters they show. Run OCR (text recognition) on it, save the result, and open that.</source>
        <translation>{name} ist zu sehen, aber nicht zu lesen: Die Schriften sagen nicht, welche Zeichen sie zeigen. Lassen Sie eine Texterkennung (OCR) darüber laufen, speichern Sie das Ergebnis und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened with this password. Check it and try again.</source>
        <translation>{name} lässt sich mit diesem Passwort nicht öffnen. Prüfen Sie es und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{name} changes its formatting more than {limit} times, which no text needs. Save it as plain text and open that.</source>
        <translation>{name} wechselt das Aussehen des Textes mehr als {limit} Mal; so oft braucht es kein Text. Speichern Sie die Datei als reinen Text und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>{name} has more than {parts} parts or {levels} levels of them. Copy the text you want to read from your mail program and paste it.</source>
        <translation>{name} hat mehr als {parts} Teile oder mehr als {levels} Ebenen davon. Kopieren Sie den Text, den Sie lesen möchten, aus Ihrem E-Mail-Programm und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>{name} has no text of its own. Save what is attached to it and open that.</source>
        <translation>{name} hat keinen eigenen Text. Speichern Sie den Anhang und öffnen Sie diesen.</translation>
    </message>
    <message>
        <source>{name} has no text: its pages are pictures, as from a scanner, or empty. Run OCR (text recognition) on it, save the result, and open that.</source>
        <translation>{name} enthält keinen Text: Die Seiten sind Bilder, etwa aus einem Scanner, oder leer. Lassen Sie eine Texterkennung (OCR) darüberlaufen, speichern Sie das Ergebnis und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>{name} has no text: its pages are pictures, or there are none.</source>
        <translation>{name} enthält keinen Text: Die Seiten sind Bilder, oder es gibt keine.</translation>
    </message>
    <message>
        <source>{name} is a Hangul document. Open it in the program that made it and save it as PDF.</source>
        <translation>{name} ist ein Hangul-Dokument. Öffnen Sie es in dem Programm, mit dem es erstellt wurde, und speichern Sie es als PDF.</translation>
    </message>
    <message>
        <source>{name} is a PowerPoint presentation, not a text. Save it as PDF and open that.</source>
        <translation>{name} ist eine PowerPoint-Präsentation, kein Text. Speichern Sie sie als PDF und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>{name} is a Publisher document. Save it in Publisher as PDF.</source>
        <translation>{name} ist ein Publisher-Dokument. Speichern Sie es in Publisher als PDF.</translation>
    </message>
    <message>
        <source>{name} is a Visio drawing, not a text.</source>
        <translation>{name} ist eine Visio-Zeichnung, kein Text.</translation>
    </message>
    <message>
        <source>{name} is a drawing, not a text.</source>
        <translation>{name} ist eine Zeichnung, kein Text.</translation>
    </message>
    <message>
        <source>{name} is a folder of other files. Open it in Adobe Reader, save the files, and open those.</source>
        <translation>{name} ist eine Mappe mit anderen Dateien. Öffnen Sie sie in Adobe Reader, speichern Sie die Dateien und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{name} is a form that only Adobe Reader shows; all that other programs see is a page that says so. Open it there, print it to a PDF, and open that.</source>
        <translation>{name} ist ein Formular, das nur Adobe Reader zeigt; andere Programme sehen nur eine Seite, die das sagt. Öffnen Sie es dort, drucken Sie es in eine PDF-Datei und öffnen Sie diese.</translation>
    </message>
    <message>
        <source>{name} is a presentation, not a text. Save it as PDF and open that.</source>
        <translation>{name} ist eine Präsentation, kein Text. Speichern Sie sie als PDF und öffnen Sie dieses.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet, not a text. Copy the text you want to read and paste it here.</source>
        <translation>{name} ist eine Tabelle, kein Text. Kopieren Sie den Text, den Sie lesen möchten, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, not a text. Copy the text you want to read and paste it here.</source>
        <translation>{name} ist eine Excel-Arbeitsmappe, kein Text. Kopieren Sie den Text, den Sie lesen möchten, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>{name} is an Outlook message. Open it in Outlook and save it as text or .eml.</source>
        <translation>{name} ist eine Outlook-Nachricht. Öffnen Sie sie in Outlook und speichern Sie sie als Text oder .eml.</translation>
    </message>
    <message>
        <source>{name} is an archive. Unpack it and open the document in it that you want to read.</source>
        <translation>{name} ist ein Archiv. Entpacken Sie es und öffnen Sie darin das Dokument, das Sie lesen möchten.</translation>
    </message>
    <message>
        <source>{name} is an old Excel workbook. Copy the text you want to read and paste it here.</source>
        <translation>{name} ist eine alte Excel-Arbeitsmappe. Kopieren Sie den Text, den Sie lesen möchten, und fügen Sie ihn hier ein.</translation>
    </message>
    <message>
        <source>{name} is an old Office file. Open it in the program that made it and save it as .docx or PDF.</source>
        <translation>{name} ist eine alte Office-Datei. Öffnen Sie sie in dem Programm, das sie erzeugt hat, und speichern Sie sie als .docx oder PDF.</translation>
    </message>
    <message>
        <source>{name} is an old PowerPoint presentation. Open it in PowerPoint or LibreOffice and save it as PDF.</source>
        <translation>{name} ist eine alte PowerPoint-Präsentation. Öffnen Sie sie in PowerPoint oder LibreOffice und speichern Sie sie als PDF.</translation>
    </message>
    <message>
        <source>{name} is an old Visio drawing. Save it in Visio as PDF.</source>
        <translation>{name} ist eine alte Visio-Zeichnung. Speichern Sie sie in Visio als PDF.</translation>
    </message>
    <message>
        <source>{name} is an old Word document. Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>{name} ist ein altes Word-Dokument. Öffnen Sie es in Word oder LibreOffice und speichern Sie es als .docx.</translation>
    </message>
    <message>
        <source>{name} is damaged: it declares entities of its own, which no text needs.</source>
        <translation>{name} ist beschädigt: Die Datei definiert eigene Entitäten, die kein Text braucht.</translation>
    </message>
    <message>
        <source>{name} is damaged: it holds no text.</source>
        <translation>{name} ist beschädigt und enthält keinen Text.</translation>
    </message>
    <message>
        <source>{name} is damaged: it holds no text. Open it in the program that made it, if it can.</source>
        <translation>{name} ist beschädigt und enthält keinen Text. Öffnen Sie die Datei in dem Programm, das sie erzeugt hat, falls es das noch kann.</translation>
    </message>
    <message>
        <source>{name} is damaged: it is nested deeper than any text.</source>
        <translation>{name} ist beschädigt: Die Datei ist tiefer verschachtelt als jeder Text.</translation>
    </message>
    <message>
        <source>{name} is damaged: its XML can&apos;t be read.</source>
        <translation>{name} ist beschädigt: Das XML darin ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} is damaged: its part &apos;{part}&apos; can&apos;t be unpacked.</source>
        <translation>{name} ist beschädigt: Der Teil „{part}“ lässt sich nicht entpacken.</translation>
    </message>
    <message>
        <source>{name} is damaged: its table of contents can&apos;t be read.</source>
        <translation>{name} ist beschädigt: Das Inhaltsverzeichnis der Datei ist nicht lesbar.</translation>
    </message>
    <message>
        <source>{name} is damaged: no page of it can be read. Get it again from where it came from.</source>
        <translation>{name} ist beschädigt: Keine Seite ist lesbar. Beschaffen Sie die Datei noch einmal von ihrer Quelle.</translation>
    </message>
    <message>
        <source>{name} is encrypted. Open it in your mail program, copy its text and paste it.</source>
        <translation>{name} ist verschlüsselt. Öffnen Sie die E-Mail in Ihrem E-Mail-Programm, kopieren Sie ihren Text und fügen Sie ihn ein.</translation>
    </message>
    <message>
        <source>{name} is locked by its shop&apos;s copy protection, which Standfirst does not open. Read it in the shop&apos;s own program, or ask for a copy without protection.</source>
        <translation>{name} ist durch den Kopierschutz des Händlers gesperrt, den Standfirst nicht öffnet. Lesen Sie das Buch im Programm des Händlers oder bitten Sie um eine Ausgabe ohne Kopierschutz.</translation>
    </message>
    <message>
        <source>{name} is made of more parts than any text needs. Save its text as a file of its own.</source>
        <translation>{name} besteht aus mehr Teilen, als ein Text braucht. Speichern Sie den Text als eigene Datei.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Give the password to open it.</source>
        <translation>{name} ist durch ein Passwort geschützt. Geben Sie das Passwort ein, um die Datei zu öffnen.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Open it in LibreOffice, save it without one, and open that.</source>
        <translation>{name} ist durch ein Passwort geschützt. Öffnen Sie die Datei in LibreOffice, speichern Sie sie ohne Passwort und öffnen Sie dann diese.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Open it in the program that made it, save it without the password, and open that.</source>
        <translation>{name} ist durch ein Passwort geschützt. Öffnen Sie die Datei in dem Programm, das sie erzeugt hat, speichern Sie sie ohne Passwort und öffnen Sie dann diese.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Open it where it was made and save it without one.</source>
        <translation>{name} ist durch ein Passwort geschützt. Öffnen Sie die Datei dort, wo sie erzeugt wurde, und speichern Sie sie ohne Passwort.</translation>
    </message>
    <message>
        <source>{name} is {size} MB; Standfirst reads files of up to {limit} MB. Save the part you want to read as a file of its own.</source>
        <translation>{name} hat {size}&#xa0;MB; Standfirst liest Dateien bis {limit}&#xa0;MB. Speichern Sie den Teil, den Sie lesen möchten, als eigene Datei.</translation>
    </message>
    <message>
        <source>{name} is {what}, which Standfirst does not read.</source>
        <translation>{name} ist {what}; das liest Standfirst nicht.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB, which no text needs. Save its text as a file of its own.</source>
        <translation>{name} wird entpackt größer als {limit}&#xa0;MB; so viel braucht kein Text. Speichern Sie den Text als eigene Datei.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Copy the file to this computer and try again.</source>
        <translation>{path} kann nicht gelesen werden: {reason}. Kopieren Sie die Datei auf diesen Computer und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file in it.</source>
        <translation>{path} ist ein Ordner. Wählen Sie eine Datei darin.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file. Choose a file that holds a text.</source>
        <translation>{path} ist keine gewöhnliche Datei. Wählen Sie eine Datei, die einen Text enthält.</translation>
    </message>
    <message>
        <source>“{word}” points to ¶ {paragraph}.</source>
        <translation>„{word}“ verweist auf ¶ {paragraph}.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>it is not a file</source>
        <translation>das ist keine Datei</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>die Datei ist schreibgeschützt</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>der Ordner ist nicht vorhanden</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. The summary is still here; save it in another place.</source>
        <translation>{path} kann nicht geschrieben werden: {reason}. Die Zusammenfassung ist noch da; speichern Sie sie an einem anderen Ort.</translation>
    </message>
</context>
<context>
    <name>furniture</name>
    <message>
        <source>advertisement</source>
        <translation>Anzeige</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>neben dem Artikel</translation>
    </message>
    <message>
        <source>box of facts</source>
        <translation>Faktenkasten</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>Verfasserzeile</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>Bildunterschrift</translation>
    </message>
    <message>
        <source>code</source>
        <translation>Code</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>Datumszeile</translation>
    </message>
    <message>
        <source>e-book frame</source>
        <translation>Rahmen des E-Books</translation>
    </message>
    <message>
        <source>editor&apos;s note</source>
        <translation>Anmerkung der Redaktion</translation>
    </message>
    <message>
        <source>forward-looking statements</source>
        <translation>zukunftsgerichtete Aussagen</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>Anrede</translation>
    </message>
    <message>
        <source>imprint</source>
        <translation>Impressum</translation>
    </message>
    <message>
        <source>line numbers</source>
        <translation>Zeilennummern</translation>
    </message>
    <message>
        <source>links</source>
        <translation>Links</translation>
    </message>
    <message>
        <source>mail header</source>
        <translation>Kopf einer E-Mail</translation>
    </message>
    <message>
        <source>mail notice</source>
        <translation>Hinweis zur E-Mail</translation>
    </message>
    <message>
        <source>margin note</source>
        <translation>Randnotiz</translation>
    </message>
    <message>
        <source>newsletter frame</source>
        <translation>Rahmen eines Newsletters</translation>
    </message>
    <message>
        <source>newsletter sign-up</source>
        <translation>Newsletter-Anmeldung</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>Seitenzahl</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>Eigenwerbung</translation>
    </message>
    <message>
        <source>quoted reply</source>
        <translation>zitierte Antwort</translation>
    </message>
    <message>
        <source>read more</source>
        <translation>Verweis zum Weiterlesen</translation>
    </message>
    <message>
        <source>references</source>
        <translation>Literaturverzeichnis</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>Rechtehinweis</translation>
    </message>
    <message>
        <source>running foot</source>
        <translation>Fußzeile</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>Kopfzeile</translation>
    </message>
    <message>
        <source>share line</source>
        <translation>Zeile zum Teilen</translation>
    </message>
    <message>
        <source>sideways text</source>
        <translation>quer stehender Text</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>Signatur</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>durchgestrichen</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>Inhaltsverzeichnis</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>Schlagwörter</translation>
    </message>
    <message>
        <source>title page</source>
        <translation>Titelseite</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>unlesbare Zeichen</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>Webadresse</translation>
    </message>
</context>
<context>
    <name>gap</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln Satz</numerusform>
            <numerusform>%Ln Sätze</numerusform>
        </translation>
    </message>
    <message>
        <source>heading</source>
        <translation>Überschrift</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>ausgelassen</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Close the find bar</source>
        <translation>Die Suchleiste schließen</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Den Tab schließen</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Überall</translation>
    </message>
    <message>
        <source>First or last sentence</source>
        <translation>Erster oder letzter Satz</translation>
    </message>
    <message>
        <source>Folded: next or previous fold</source>
        <translation>Gefaltet: nächste oder vorige Falte</translation>
    </message>
    <message>
        <source>Folded: open or close the fold</source>
        <translation>Gefaltet: Falte auf- oder zuklappen</translation>
    </message>
    <message>
        <source>From part to part</source>
        <translation>Von Teil zu Teil</translation>
    </message>
    <message>
        <source>From row to row</source>
        <translation>Von Zeile zu Zeile</translation>
    </message>
    <message>
        <source>Go to the beginning or the end</source>
        <translation>Zum Anfang oder zum Ende gehen</translation>
    </message>
    <message>
        <source>Go to the sentence in the article</source>
        <translation>Zum Satz im Artikel gehen</translation>
    </message>
    <message>
        <source>Go to this part</source>
        <translation>Zu diesem Teil gehen</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Im Artikel</translation>
    </message>
    <message>
        <source>In the find bar</source>
        <translation>In der Suchleiste</translation>
    </message>
    <message>
        <source>In the outline</source>
        <translation>In der Gliederung</translation>
    </message>
    <message>
        <source>In the reasons</source>
        <translation>In der Begründung</translation>
    </message>
    <message>
        <source>In the strip beside the article</source>
        <translation>Im Streifen neben dem Artikel</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>In der Zusammenfassung</translation>
    </message>
    <message>
        <source>In the tabs</source>
        <translation>In den Tabs</translation>
    </message>
    <message>
        <source>Next or previous place</source>
        <translation>Nächste oder vorige Fundstelle</translation>
    </message>
    <message>
        <source>Next or previous sentence</source>
        <translation>Nächster oder voriger Satz</translation>
    </message>
    <message>
        <source>Next or previous tab</source>
        <translation>Nächster oder voriger Tab</translation>
    </message>
    <message>
        <source>Open or close a part</source>
        <translation>Einen Teil auf- oder zuklappen</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Die Menüs öffnen</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Blättern</translation>
    </message>
    <message>
        <source>Scroll by pages</source>
        <translation>Seitenweise blättern</translation>
    </message>
    <message>
        <source>Summarise this part only</source>
        <translation>Nur diesen Teil zusammenfassen</translation>
    </message>
    <message>
        <source>To the next or the previous part of the window</source>
        <translation>Zum nächsten oder vorigen Teil des Fensters</translation>
    </message>
    <message>
        <source>What can be done with the sentence</source>
        <translation>Was man mit dem Satz tun kann</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;Satz</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
</context>
<context>
    <name>methods</name>
    <message>
        <source>Adds sentences so that the summary uses words as often as the article does.</source>
        <translation>Fügt Sätze so hinzu, dass die Zusammenfassung Wörter so oft verwendet wie der Artikel.</translation>
    </message>
    <message>
        <source>Adds up cue phrases, words of the title and headings, and the place in the article.</source>
        <translation>Zählt Signalwörter, Wörter aus Titel und Überschriften und den Platz im Artikel zusammen.</translation>
    </message>
    <message>
        <source>Detects the kind of text and weighs place, centrality, title and more accordingly; no repeats.</source>
        <translation>Erkennt die Art des Textes und gewichtet danach Platz, Zentralität, Titel und mehr; ohne Wiederholungen.</translation>
    </message>
    <message>
        <source>Picks sentences in which the article&apos;s frequent words stand close together.</source>
        <translation>Wählt Sätze, in denen häufige Wörter des Artikels nah beieinanderstehen.</translation>
    </message>
    <message>
        <source>Picks sentences that carry most of the article&apos;s hidden topics.</source>
        <translation>Wählt Sätze, die das meiste der verborgenen Themen des Artikels tragen.</translation>
    </message>
    <message>
        <source>Picks sentences that many others resemble, by shared words weighted by rarity.</source>
        <translation>Wählt Sätze, denen viele andere ähneln, nach gemeinsamen, nach Seltenheit gewichteten Wörtern.</translation>
    </message>
    <message>
        <source>Picks sentences that share the most words with all the others, added up.</source>
        <translation>Wählt Sätze, die mit allen anderen zusammen die meisten Wörter teilen.</translation>
    </message>
    <message>
        <source>Picks sentences that share words with many others, as web pages gain from links.</source>
        <translation>Wählt Sätze, die Wörter mit vielen anderen teilen, so wie Webseiten durch Links gewinnen.</translation>
    </message>
    <message>
        <source>Picks sentences with frequent words, and counts each word less once it has been used.</source>
        <translation>Wählt Sätze mit häufigen Wörtern und zählt jedes Wort weniger, sobald es vorkam.</translation>
    </message>
</context>
<context>
    <name>ordinal</name>
    <message>
        <source>1st</source>
        <translation>1.</translation>
    </message>
    <message>
        <source>{rank}nd</source>
        <translation>{rank}.</translation>
    </message>
    <message>
        <source>{rank}rd</source>
        <translation>{rank}.</translation>
    </message>
    <message>
        <source>{rank}st</source>
        <translation>{rank}.</translation>
    </message>
    <message>
        <source>{rank}th</source>
        <translation>{rank}.</translation>
    </message>
</context>
<context>
    <name>pdf_painter</name>
    <message>
        <source>The summary can&apos;t be printed: the printer does not accept the page.</source>
        <translation>Die Zusammenfassung kann nicht gedruckt werden: Der Drucker nimmt die Seite nicht an.</translation>
    </message>
</context>
<context>
    <name>percent</name>
    <message>
        <source>{share}%</source>
        <translation>{share}&#xa0;%</translation>
    </message>
</context>
<context>
    <name>save_formats</name>
    <message>
        <source>JSON</source>
        <translation>JSON</translation>
    </message>
    <message>
        <source>Markdown</source>
        <translation>Markdown</translation>
    </message>
    <message>
        <source>PDF</source>
        <translation>PDF</translation>
    </message>
    <message>
        <source>Plain text</source>
        <translation>Reiner Text</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Word-Dokument</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Something went wrong in Standfirst, and it could not start.</source>
        <translation>In Standfirst ist etwas schiefgegangen, und es konnte nicht starten.</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Standfirst</translation>
    </message>
    <message>
        <source>Your open articles are kept. Try again; if it happens again, report it with the details.</source>
        <translation>Ihre geöffneten Artikel bleiben erhalten. Versuchen Sie es noch einmal; wenn es wieder geschieht, melden Sie es mit den Details.</translation>
    </message>
</context>
<context>
    <name>system</name>
    <message>
        <source>Disk quota exceeded</source>
        <translation>der zugeteilte Speicherplatz ist aufgebraucht</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>Dateiname zu lang</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>Ein-/Ausgabefehler</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>dort ist ein Ordner</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>der Datenträger ist voll</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>Datei oder Ordner nicht vorhanden</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>das ist kein Ordner</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>Vorgang nicht erlaubt</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>keine Berechtigung</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>der Datenträger ist schreibgeschützt</translation>
    </message>
    <message>
        <source>an error in Standfirst itself</source>
        <translation>ein Fehler in Standfirst selbst</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>exclude</source>
        <translation>ausschließen</translation>
    </message>
    <message>
        <source>leave to rank</source>
        <translation>dem Rang überlassen</translation>
    </message>
    <message>
        <source>length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>anheften</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>zurückholen</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>herausnehmen</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>Thema</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>By</source>
        <translation>Von</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Datum</translation>
    </message>
    <message>
        <source>Excluded sentences</source>
        <translation>Ausgeschlossene Sätze</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Länge</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Methode</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Teil</translation>
    </message>
    <message>
        <source>Pinned sentences</source>
        <translation>Angeheftete Sätze</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Quelle</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Zusammenfassung</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Thema</translation>
    </message>
    <message>
        <source>paragraphs {first} to {last}</source>
        <translation>Absätze {first} bis {last}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}: {value}</translation>
    </message>
    <message>
        <source>{sentences} of {all_sentences} sentences, {words} of {all_words} characters, word for word</source>
        <translation>{sentences} von {all_sentences} Sätzen, {words} von {all_words} Zeichen, Wort für Wort</translation>
    </message>
    <message>
        <source>{sentences} of {all_sentences} sentences, {words} of {all_words} words, word for word</source>
        <translation>{sentences} von {all_sentences} Sätzen, {words} von {all_words} Wörtern, Wort für Wort</translation>
    </message>
    <message>
        <source>{topic} (does not occur)</source>
        <translation>{topic} (kommt nicht vor)</translation>
    </message>
</context>
</TS>
