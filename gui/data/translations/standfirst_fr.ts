<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>AboutDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>About Standfirst</source>
        <translation>À propos de Standfirst</translation>
    </message>
    <message>
        <source>Copy &amp;details for a report</source>
        <translation>Copier les &amp;détails pour un rapport</translation>
    </message>
    <message>
        <source>Details copied</source>
        <translation>Détails copiés</translation>
    </message>
    <message>
        <source>Open &amp;folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>What the program does is logged here, but nothing of what you read:</source>
        <translation>Ce que fait le programme est consigné ici ; rien de ce que vous lisez n’y figure :</translation>
    </message>
</context>
<context>
    <name>Actions</name>
    <message>
        <source>&amp;About Standfirst</source>
        <translation>À &amp;propos de Standfirst</translation>
    </message>
    <message>
        <source>&amp;Article</source>
        <translation>&amp;Article</translation>
    </message>
    <message>
        <source>&amp;Close tab</source>
        <translation>&amp;Fermer l’onglet</translation>
    </message>
    <message>
        <source>&amp;Command palette…</source>
        <translation>Palette de &amp;commandes…</translation>
    </message>
    <message>
        <source>&amp;Copy summary</source>
        <translation>Co&amp;pier le résumé</translation>
    </message>
    <message>
        <source>&amp;Exclude from the summary</source>
        <translation>E&amp;xclure du résumé</translation>
    </message>
    <message>
        <source>&amp;Find…</source>
        <translation>Rec&amp;hercher…</translation>
    </message>
    <message>
        <source>&amp;Folded article</source>
        <translation>Article re&amp;plié</translation>
    </message>
    <message>
        <source>&amp;Keyboard shortcuts</source>
        <translation>&amp;Raccourcis clavier</translation>
    </message>
    <message>
        <source>&amp;Larger text</source>
        <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
        <source>&amp;Next pick</source>
        <translation>Phrase retenue &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Open…</source>
        <translation>&amp;Ouvrir…</translation>
    </message>
    <message>
        <source>&amp;Outline</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>&amp;Paste text</source>
        <translation>&amp;Coller le texte</translation>
    </message>
    <message>
        <source>&amp;Pin into the summary</source>
        <translation>Épin&amp;gler dans le résumé</translation>
    </message>
    <message>
        <source>&amp;Print…</source>
        <translation>&amp;Imprimer…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Reasons</source>
        <translation>&amp;Justification</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Summarise this part only</source>
        <translation>Résumer seulement &amp;cette partie</translation>
    </message>
    <message>
        <source>&amp;Summary alone</source>
        <translation>&amp;Résumé seul</translation>
    </message>
    <message>
        <source>&amp;Take out of the article again</source>
        <translation>Re&amp;tirer de nouveau de l’article</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Usual size</source>
        <translation>Taille &amp;normale</translation>
    </message>
    <message>
        <source>C&amp;ancel</source>
        <translation>&amp;Interrompre</translation>
    </message>
    <message>
        <source>Cancel work, leave focus, or dismiss a message</source>
        <translation>Interrompre le travail, quitter la concentration ou fermer un message</translation>
    </message>
    <message>
        <source>Change appearance and behaviour</source>
        <translation>Modifier l’apparence et le comportement</translation>
    </message>
    <message>
        <source>Close the window</source>
        <translation>Fermer la fenêtre</translation>
    </message>
    <message>
        <source>Close this article</source>
        <translation>Fermer cet article</translation>
    </message>
    <message>
        <source>Compare met&amp;hods…</source>
        <translation>Comparer les &amp;méthodes…</translation>
    </message>
    <message>
        <source>Copy the summary with its paragraph numbers and its source</source>
        <translation>Copier le résumé avec ses numéros de paragraphe et sa source</translation>
    </message>
    <message>
        <source>Copy the whole summary</source>
        <translation>Copier tout le résumé</translation>
    </message>
    <message>
        <source>Copy with c&amp;itation</source>
        <translation>Copier avec la &amp;source</translation>
    </message>
    <message>
        <source>Find &amp;next</source>
        <translation>Occurrence suiva&amp;nte</translation>
    </message>
    <message>
        <source>Find a command by typing a few letters of it</source>
        <translation>Trouver une commande en tapant quelques lettres</translation>
    </message>
    <message>
        <source>Find pre&amp;vious</source>
        <translation>Occurrence précé&amp;dente</translation>
    </message>
    <message>
        <source>Find words in article and summary</source>
        <translation>Rechercher des mots dans l’article et le résumé</translation>
    </message>
    <message>
        <source>Fo&amp;cus</source>
        <translation>&amp;Concentration</translation>
    </message>
    <message>
        <source>Go &amp;forward</source>
        <translation>Ava&amp;ncer</translation>
    </message>
    <message>
        <source>Go bac&amp;k</source>
        <translation>Re&amp;venir</translation>
    </message>
    <message>
        <source>Go back to where the last jump began</source>
        <translation>Revenir au point de départ du dernier saut</translation>
    </message>
    <message>
        <source>Go forward again</source>
        <translation>Repartir en avant</translation>
    </message>
    <message>
        <source>Go to the next match</source>
        <translation>Aller à l’occurrence suivante</translation>
    </message>
    <message>
        <source>Go to the next passage left out of the article</source>
        <translation>Aller au passage suivant laissé hors de l’article</translation>
    </message>
    <message>
        <source>Go to the next picked sentence</source>
        <translation>Aller à la phrase retenue suivante</translation>
    </message>
    <message>
        <source>Go to the previous match</source>
        <translation>Aller à l’occurrence précédente</translation>
    </message>
    <message>
        <source>Go to the previous picked sentence</source>
        <translation>Aller à la phrase retenue précédente</translation>
    </message>
    <message>
        <source>Keep this sentence in the summary</source>
        <translation>Garder cette phrase dans le résumé</translation>
    </message>
    <message>
        <source>Keep this sentence out of the summary</source>
        <translation>Tenir cette phrase hors du résumé</translation>
    </message>
    <message>
        <source>Leave this passage out again</source>
        <translation>Laisser de nouveau ce passage de côté</translation>
    </message>
    <message>
        <source>List the keyboard shortcuts</source>
        <translation>Lister les raccourcis clavier</translation>
    </message>
    <message>
        <source>Make the text larger</source>
        <translation>Agrandir le texte</translation>
    </message>
    <message>
        <source>Make the text smaller</source>
        <translation>Réduire le texte</translation>
    </message>
    <message>
        <source>Ne&amp;xt tab</source>
        <translation>Onglet &amp;suivant</translation>
    </message>
    <message>
        <source>New &amp;tab</source>
        <translation>&amp;Nouvel onglet</translation>
    </message>
    <message>
        <source>Next &amp;greyed passage</source>
        <translation>Passage gr&amp;isé suivant</translation>
    </message>
    <message>
        <source>Open &amp;address…</source>
        <translation>Ouvrir une &amp;adresse…</translation>
    </message>
    <message>
        <source>Open a file</source>
        <translation>Ouvrir un fichier</translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>Ouvrir une page web</translation>
    </message>
    <message>
        <source>Open an empty tab</source>
        <translation>Ouvrir un onglet vide</translation>
    </message>
    <message>
        <source>Open its &amp;link</source>
        <translation>&amp;Ouvrir son lien</translation>
    </message>
    <message>
        <source>Open the link here in the browser</source>
        <translation>Ouvrir dans le navigateur le lien qui se trouve ici</translation>
    </message>
    <message>
        <source>P&amp;revious pick</source>
        <translation>Phrase retenue &amp;précédente</translation>
    </message>
    <message>
        <source>Pre&amp;vious tab</source>
        <translation>&amp;Onglet précédent</translation>
    </message>
    <message>
        <source>Preferenc&amp;es…</source>
        <translation>Pré&amp;férences…</translation>
    </message>
    <message>
        <source>Print the summary</source>
        <translation>Imprimer le résumé</translation>
    </message>
    <message>
        <source>Put &amp;back into the article</source>
        <translation>&amp;Remettre dans l’article</translation>
    </message>
    <message>
        <source>Put this passage back into the article</source>
        <translation>Remettre ce passage dans l’article</translation>
    </message>
    <message>
        <source>R&amp;eopen closed tab</source>
        <translation>Rou&amp;vrir l’onglet fermé</translation>
    </message>
    <message>
        <source>Re&amp;load</source>
        <translation>Re&amp;charger</translation>
    </message>
    <message>
        <source>Read the &amp;sample</source>
        <translation>Lire l’&amp;exemple</translation>
    </message>
    <message>
        <source>Read the file or page again</source>
        <translation>Relire le fichier ou la page</translation>
    </message>
    <message>
        <source>Read the text again in another encoding</source>
        <translation>Relire le texte dans un autre encodage</translation>
    </message>
    <message>
        <source>Read what is on the clipboard</source>
        <translation>Lire ce que contient le presse-papiers</translation>
    </message>
    <message>
        <source>Redo the choice</source>
        <translation>Rétablir le choix</translation>
    </message>
    <message>
        <source>Reopen the last closed article</source>
        <translation>Rouvrir le dernier article fermé</translation>
    </message>
    <message>
        <source>Reset the text size</source>
        <translation>Rétablir la taille du texte</translation>
    </message>
    <message>
        <source>S&amp;maller text</source>
        <translation>Texte plus p&amp;etit</translation>
    </message>
    <message>
        <source>Sa&amp;ve summary…</source>
        <translation>Enregi&amp;strer le résumé…</translation>
    </message>
    <message>
        <source>Save the summary as a file</source>
        <translation>Enregistrer le résumé dans un fichier</translation>
    </message>
    <message>
        <source>See how it works on a short article</source>
        <translation>Voir comment cela marche sur un court article</translation>
    </message>
    <message>
        <source>See what every method picks</source>
        <translation>Voir ce que chaque méthode retient</translation>
    </message>
    <message>
        <source>Show its conte&amp;xt</source>
        <translation>&amp;Afficher le contexte</translation>
    </message>
    <message>
        <source>Show one paragraph and dim the rest</source>
        <translation>Afficher un paragraphe et estomper le reste</translation>
    </message>
    <message>
        <source>Show the next article</source>
        <translation>Afficher l’article suivant</translation>
    </message>
    <message>
        <source>Show the parts of the article</source>
        <translation>Afficher les parties de l’article</translation>
    </message>
    <message>
        <source>Show the previous article</source>
        <translation>Afficher l’article précédent</translation>
    </message>
    <message>
        <source>Show the sentences around this one</source>
        <translation>Afficher les phrases autour de celle-ci</translation>
    </message>
    <message>
        <source>Show the summary in its place, everything else folded away</source>
        <translation>Afficher le résumé à sa place, tout le reste replié</translation>
    </message>
    <message>
        <source>Show the summary without the article</source>
        <translation>Afficher le résumé sans l’article</translation>
    </message>
    <message>
        <source>Show the whole article, with the summary marked in it</source>
        <translation>Afficher tout l’article, avec le résumé marqué dedans</translation>
    </message>
    <message>
        <source>Show why a sentence was picked</source>
        <translation>Montrer pourquoi une phrase a été retenue</translation>
    </message>
    <message>
        <source>Summarise all parts again</source>
        <translation>Résumer de nouveau toutes les parties</translation>
    </message>
    <message>
        <source>Summarise the &amp;whole article</source>
        <translation>Résumer l’article &amp;entier</translation>
    </message>
    <message>
        <source>Summarise the part you are in</source>
        <translation>Résumer la partie où vous êtes</translation>
    </message>
    <message>
        <source>Text &amp;encoding…</source>
        <translation>Enco&amp;dage du texte…</translation>
    </message>
    <message>
        <source>Undo the last choice</source>
        <translation>Annuler le dernier choix</translation>
    </message>
    <message>
        <source>What this program is</source>
        <translation>Ce qu’est ce programme</translation>
    </message>
</context>
<context>
    <name>Activity</name>
    <message>
        <source>Cancelled before there was a summary. Choose a method to rank this article.</source>
        <translation>Interrompu avant qu’il y ait un résumé. Choisissez une méthode pour classer cet article.</translation>
    </message>
    <message>
        <source>Cancelled.</source>
        <translation>Interrompu.</translation>
    </message>
</context>
<context>
    <name>ArticlePassages</name>
    <message>
        <source>Ctrl+click opens it in the browser</source>
        <translation>Ctrl+clic l’ouvre dans le navigateur</translation>
    </message>
    <message>
        <source>Not part of the article: {reason}. It is left out of the summary.</source>
        <translation>Ne fait pas partie de l’article&#xa0;: {reason}. Laissé hors du résumé.</translation>
    </message>
    <message>
        <source>Show what is hidden here</source>
        <translation>Afficher ce qui est caché ici</translation>
    </message>
</context>
<context>
    <name>ArticleView</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Excluded: {count}.</source>
        <translation>Exclues&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Folded to the sentences of the summary.</source>
        <translation>Replié sur les phrases du résumé.</translation>
    </message>
    <message>
        <source>Pinned: {count}.</source>
        <translation>Épinglées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Sentences picked: {count}.</source>
        <translation>Phrases retenues&#xa0;: {count}.</translation>
    </message>
</context>
<context>
    <name>Coming</name>
    <message>
        <source>Loading an article</source>
        <translation>Chargement d’un article</translation>
    </message>
</context>
<context>
    <name>CommandModel</name>
    <message>
        <source>not available now</source>
        <translation>indisponible pour l’instant</translation>
    </message>
    <message>
        <source>on</source>
        <translation>activé</translation>
    </message>
</context>
<context>
    <name>CommandPalette</name>
    <message>
        <source>Command palette</source>
        <translation>Palette de commandes</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
    <message>
        <source>No command matches.</source>
        <translation>Aucune commande ne correspond.</translation>
    </message>
    <message>
        <source>Type a few letters of it. Up and Down choose, Enter runs it, Esc closes.</source>
        <translation>Tapez-en quelques lettres. Haut et Bas choisissent, Entrée exécute, Échap ferme.</translation>
    </message>
    <message>
        <source>What do you want to do?</source>
        <translation>Que voulez-vous faire ?</translation>
    </message>
</context>
<context>
    <name>CompareDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;Only picked sentences</source>
        <translation>Seulement les phrases &amp;retenues</translation>
    </message>
    <message>
        <source>&amp;Use this method</source>
        <translation>&amp;Utiliser cette méthode</translation>
    </message>
    <message>
        <source>&amp;Use {method}</source>
        <translation>&amp;Utiliser {method}</translation>
    </message>
    <message>
        <source>Agree</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation>Comparer les méthodes</translation>
    </message>
    <message>
        <source>Filled: picked at the current length. The figure is the rank. Click a method&apos;s name to use it.</source>
        <translation>Plein&#xa0;: retenue à la longueur réglée. Le chiffre est le rang. Cliquez sur le nom d’une méthode pour l’utiliser.</translation>
    </message>
    <message>
        <source>Methods</source>
        <translation>Méthodes</translation>
    </message>
    <message>
        <source>Most agreed &amp;first</source>
        <translation>Plus grand &amp;accord d’abord</translation>
    </message>
    <message numerus="yes">
        <source>Ranking… %Ln of {of} methods is/are ready.</source>
        <translation>
            <numerusform>Classement… %Ln méthode sur {of} est prête.</numerusform>
            <numerusform>Classement… %Ln méthodes sur {of} sont prêtes.</numerusform>
        </translation>
    </message>
    <message>
        <source>Sentences by methods</source>
        <translation>Phrases par méthodes</translation>
    </message>
    <message>
        <source>Use this method</source>
        <translation>Utiliser cette méthode</translation>
    </message>
    <message>
        <source>What the table shows</source>
        <translation>Ce que montre le tableau</translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message>
        <source>Agree</source>
        <translation>Accord</translation>
    </message>
    <message>
        <source>Click to sort as in the article.</source>
        <translation>Cliquez pour trier comme dans l’article.</translation>
    </message>
    <message>
        <source>Click to use it.</source>
        <translation>Cliquez pour l’utiliser.</translation>
    </message>
    <message>
        <source>How many methods pick the sentence. Click to sort by it.</source>
        <translation>Combien de méthodes retiennent la phrase. Cliquez pour trier ainsi.</translation>
    </message>
    <message>
        <source>In use now.</source>
        <translation>Utilisée en ce moment.</translation>
    </message>
    <message>
        <source>Paragraph {paragraph}</source>
        <translation>Paragraphe {paragraph}</translation>
    </message>
    <message>
        <source>Sentence</source>
        <translation>Phrase</translation>
    </message>
    <message>
        <source>being ranked</source>
        <translation>en cours de classement</translation>
    </message>
    <message>
        <source>could not be ranked</source>
        <translation>n’a pas pu être classée</translation>
    </message>
    <message>
        <source>not picked, rank {rank}</source>
        <translation>non retenue, rang {rank}</translation>
    </message>
    <message numerus="yes">
        <source>picked by %Ln of {of} methods</source>
        <translation>
            <numerusform>retenue par %Ln méthode sur {of}</numerusform>
            <numerusform>retenue par %Ln méthodes sur {of}</numerusform>
        </translation>
    </message>
    <message>
        <source>picked, rank {rank}</source>
        <translation>retenue, rang {rank}</translation>
    </message>
    <message>
        <source>{method}, in use</source>
        <translation>{method}, utilisée</translation>
    </message>
    <message>
        <source>{text}, excluded by you</source>
        <translation>{text}, exclue par vous</translation>
    </message>
    <message>
        <source>{text}, pinned by you</source>
        <translation>{text}, épinglée par vous</translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message numerus="yes">
        <source>%Ln of {of} methods pick(s) it</source>
        <translation>
            <numerusform>%Ln méthode sur {of} la retient</numerusform>
            <numerusform>%Ln méthodes sur {of} la retiennent</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln methods pick it</source>
        <translation>
            <numerusform>%Ln méthode la retient</numerusform>
            <numerusform>Les %Ln méthodes la retiennent</numerusform>
        </translation>
    </message>
    <message>
        <source>Asking the other methods</source>
        <translation>Consultation des autres méthodes</translation>
    </message>
    <message>
        <source>Choose a sentence to see why it was picked.</source>
        <translation>Choisissez une phrase pour voir pourquoi elle a été retenue.</translation>
    </message>
    <message>
        <source>Compare methods</source>
        <translation>Comparer les méthodes</translation>
    </message>
    <message>
        <source>Compare methods…</source>
        <translation>Comparer les méthodes…</translation>
    </message>
    <message>
        <source>Details of this sentence</source>
        <translation>Détails de cette phrase</translation>
    </message>
    <message>
        <source>Excluded by you: in no summary</source>
        <translation>Exclue par vous&#xa0;: dans aucun résumé</translation>
    </message>
    <message>
        <source>Hide the details</source>
        <translation>Masquer les détails</translation>
    </message>
    <message numerus="yes">
        <source>In the summary, from %Ln sentence(s) on</source>
        <translation>
            <numerusform>Dans le résumé, à partir de %Ln phrase</numerusform>
            <numerusform>Dans le résumé, à partir de %Ln phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>In the summary, however short</source>
        <translation>Dans le résumé, si court soit-il</translation>
    </message>
    <message numerus="yes">
        <source>Left out: joins the summary at %Ln sentence(s)</source>
        <translation>
            <numerusform>Laissée de côté&#xa0;: entre dans le résumé à %Ln phrase</numerusform>
            <numerusform>Laissée de côté&#xa0;: entre dans le résumé à %Ln phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>Looking for words that tie it to the article</source>
        <translation>Recherche des mots qui la relient à l’article</translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln method(s) picks it</source>
        <translation>
            <numerusform>Aucune méthode sur %Ln ne la retient</numerusform>
            <numerusform>Aucune des %Ln méthodes ne la retient</numerusform>
        </translation>
    </message>
    <message>
        <source>None: it shares no important word with other sentences.</source>
        <translation>Aucun : elle ne partage aucun mot important avec d’autres phrases.</translation>
    </message>
    <message>
        <source>Pinned by you: in every summary</source>
        <translation>Épinglée par vous&#xa0;: dans chaque résumé</translation>
    </message>
    <message>
        <source>Represents</source>
        <translation>Représente</translation>
    </message>
    <message numerus="yes">
        <source>Represents %Ln similar one(s)</source>
        <translation>
            <numerusform>En représente %Ln semblable</numerusform>
            <numerusform>En représente %Ln semblables</numerusform>
        </translation>
    </message>
    <message>
        <source>Represents only itself: no other is very similar</source>
        <translation>Ne représente qu’elle-même&#xa0;: aucune autre ne lui ressemble beaucoup</translation>
    </message>
    <message>
        <source>Show the details</source>
        <translation>Afficher les détails</translation>
    </message>
    <message>
        <source>Show which sentences each method picks</source>
        <translation>Montrer quelles phrases chaque méthode retient</translation>
    </message>
    <message>
        <source>Why this sentence</source>
        <translation>Pourquoi cette phrase</translation>
    </message>
    <message>
        <source>Words that tie it to the article</source>
        <translation>Mots qui la relient à l’article</translation>
    </message>
    <message>
        <source>Words that tie it to the article: {words}</source>
        <translation>Mots qui la relient à l’article&#xa0;: {words}</translation>
    </message>
    <message>
        <source>{rank} of {total} by {method}</source>
        <translation>{rank} sur {total} selon {method}</translation>
    </message>
</context>
<context>
    <name>Failures</name>
    <message>
        <source>&amp;Copy the text</source>
        <translation>&amp;Copier le texte</translation>
    </message>
    <message>
        <source>&amp;Enter password</source>
        <translation>&amp;Saisir le mot de passe</translation>
    </message>
    <message>
        <source>&amp;Try again</source>
        <translation>&amp;Réessayer</translation>
    </message>
</context>
<context>
    <name>FaultMessages</name>
    <message>
        <source>&amp;Copy details</source>
        <translation>&amp;Copier les détails</translation>
    </message>
    <message>
        <source>Something went wrong in Standfirst. Your open articles are kept.</source>
        <translation>Une erreur s’est produite dans Standfirst. Vos articles ouverts sont conservés.</translation>
    </message>
    <message>
        <source>The details are on the clipboard. They contain nothing of what you read.</source>
        <translation>Les détails sont dans le presse-papiers. Ils ne contiennent rien de ce que vous lisez.</translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln trouvée</numerusform>
            <numerusform>%Ln trouvées</numerusform>
        </translation>
    </message>
    <message>
        <source>Close (Esc)</source>
        <translation>Fermer (Échap)</translation>
    </message>
    <message>
        <source>Find</source>
        <translation>Rechercher</translation>
    </message>
    <message>
        <source>Find in article and summary</source>
        <translation>Rechercher dans l’article et le résumé</translation>
    </message>
    <message>
        <source>Matches</source>
        <translation>Occurrences</translation>
    </message>
    <message>
        <source>Next (Enter)</source>
        <translation>Suivant (Entrée)</translation>
    </message>
    <message>
        <source>Not found</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>Previous (Shift+Enter)</source>
        <translation>Précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>{current} of {total}</source>
        <translation>{current} sur {total}</translation>
    </message>
</context>
<context>
    <name>FontBox</name>
    <message>
        <source>Usual serif</source>
        <translation>Police à empattements usuelle</translation>
    </message>
</context>
<context>
    <name>GapNavigator</name>
    <message>
        <source>Hidden here: {hidden}. Enter shows it.</source>
        <translation>Masqué ici : {hidden}. Entrée l’affiche.</translation>
    </message>
    <message>
        <source>Nothing is hidden here any more. Enter hides it again.</source>
        <translation>Plus rien n’est masqué ici. Entrée masque de nouveau.</translation>
    </message>
</context>
<context>
    <name>GeneralPage</name>
    <message>
        <source>&amp;Keep the text of protected files between starts</source>
        <translation>&amp;Conserver le texte des fichiers protégés d’un démarrage à l’autre</translation>
    </message>
    <message>
        <source>&amp;Theme</source>
        <translation>&amp;Thème</translation>
    </message>
    <message>
        <source>Appearance</source>
        <translation>Apparence</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>Detected in each text</source>
        <translation>Détectée dans chaque texte</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>Langue</translation>
    </message>
    <message>
        <source>Language of texts</source>
        <translation>Langue des textes</translation>
    </message>
    <message>
        <source>Language of the window</source>
        <translation>Langue de la fenêtre</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Like the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Of newly opened te&amp;xts</source>
        <translation>Des te&amp;xtes nouvellement ouverts</translation>
    </message>
    <message>
        <source>Of the &amp;window</source>
        <translation>De la fe&amp;nêtre</translation>
    </message>
    <message>
        <source>Otherwise their text never reaches the disk, and the next start asks for the password again</source>
        <translation>Sinon leur texte n’est jamais écrit sur le disque, et le mot de passe est redemandé au démarrage suivant</translation>
    </message>
    <message>
        <source>Privacy</source>
        <translation>Confidentialité</translation>
    </message>
    <message>
        <source>Theme</source>
        <translation>Thème</translation>
    </message>
</context>
<context>
    <name>Heatmap</name>
    <message>
        <source>Map of the article</source>
        <translation>Carte de l’article</translation>
    </message>
    <message>
        <source>Shows where the best sentences are. The arrow keys go there.</source>
        <translation>Montre où se trouvent les meilleures phrases. Les touches fléchées y mènent.</translation>
    </message>
    <message>
        <source>{place}: excluded</source>
        <translation>{place}&#xa0;: exclue</translation>
    </message>
    <message>
        <source>{place}: picked</source>
        <translation>{place}&#xa0;: retenue</translation>
    </message>
    <message>
        <source>{place}: pinned</source>
        <translation>{place}&#xa0;: épinglée</translation>
    </message>
    <message>
        <source>{place}; nearest mark at {there}</source>
        <translation>{place}&#x202f;; marque la plus proche à {there}</translation>
    </message>
</context>
<context>
    <name>Incoming</name>
    <message>
        <source>Nothing arrived from the other program. Drag it here once more.</source>
        <translation>Rien n’est arrivé de l’autre programme. Faites-le glisser ici encore une fois.</translation>
    </message>
    <message>
        <source>There is no text to read here. Copy or drop a text, a file or an address.</source>
        <translation>Il n’y a pas de texte à lire ici. Copiez ou déposez un texte, un fichier ou une adresse.</translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message>
        <source>The name of this file can&apos;t be used. Rename the file and open it again.</source>
        <translation>Le nom de ce fichier ne peut pas être utilisé. Renommez le fichier et rouvrez-le.</translation>
    </message>
    <message>
        <source>The reading process could not be started. Install Standfirst again, or start it in a terminal to see why.</source>
        <translation>Le processus de lecture n’a pas pu démarrer. Réinstallez Standfirst, ou lancez-le dans un terminal pour savoir pourquoi.</translation>
    </message>
    <message numerus="yes">
        <source>This took longer than %Ln second(s) and was stopped. Try a shorter text or another method.</source>
        <translation>
            <numerusform>Cela a pris plus de %Ln seconde et a été arrêté. Essayez un texte plus court ou une autre méthode.</numerusform>
            <numerusform>Cela a pris plus de %Ln secondes et a été arrêté. Essayez un texte plus court ou une autre méthode.</numerusform>
        </translation>
    </message>
    <message>
        <source>{what} Try again, or open a shorter text.</source>
        <translation>{what} Réessayez, ou ouvrez un texte plus court.</translation>
    </message>
</context>
<context>
    <name>LanguageButton</name>
    <message>
        <source>Language of the article</source>
        <translation>Langue de l’article</translation>
    </message>
    <message>
        <source>Language of the article: {language}</source>
        <translation>Langue de l’article : {language}</translation>
    </message>
    <message>
        <source>Standfirst does not know this language and works without stop words and word stems. Choose another one if this is wrong.</source>
        <translation>Standfirst ne connaît pas cette langue et se passe de mots vides et de racines. Choisissez-en une autre si elle est fausse.</translation>
    </message>
    <message>
        <source>Treat the article as written in another language</source>
        <translation>Traiter l’article comme écrit dans une autre langue</translation>
    </message>
</context>
<context>
    <name>LanguageMenu</name>
    <message>
        <source>Detected from the text</source>
        <translation>Détectée d’après le texte</translation>
    </message>
    <message>
        <source>Detected: {language}</source>
        <translation>Détectée : {language}</translation>
    </message>
    <message>
        <source>Lan&amp;guage of the article</source>
        <translation>Lang&amp;ue de l’article</translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message>
        <source>&amp;Length</source>
        <translation>&amp;Longueur</translation>
    </message>
    <message>
        <source>Length of the summary</source>
        <translation>Longueur du résumé</translation>
    </message>
    <message>
        <source>Size of the summary</source>
        <translation>Taille du résumé</translation>
    </message>
    <message numerus="yes">
        <source>{count} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{count} sur %Ln phrase</numerusform>
            <numerusform>{count} sur %Ln phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>{sentences} · {words} · {time} to read · {share}</source>
        <translation>{sentences} · {words} · {time} de lecture · {share}</translation>
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
        <translation>La langue change dès que le résumé est écrit.</translation>
    </message>
    <message>
        <source>The window closes once the summary is written.</source>
        <translation>La fenêtre se fermera dès que le résumé sera écrit.</translation>
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
        <translation>Fermer le message</translation>
    </message>
    <message>
        <source>Dismiss this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Message</source>
        <translation>Message</translation>
    </message>
</context>
<context>
    <name>MethodControl</name>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>What the method does</source>
        <translation>Ce que fait la méthode</translation>
    </message>
</context>
<context>
    <name>NeedsScheduler</name>
    <message>
        <source>No sentence contains the words of “{topic}”, so it changes nothing. Very common words do not count.</source>
        <translation>Aucune phrase ne contient les mots de «&#xa0;{topic}&#xa0;»&#xa0;: cela ne change donc rien. Les mots très courants ne comptent pas.</translation>
    </message>
</context>
<context>
    <name>Notices</name>
    <message>
        <source>&amp;Choose language</source>
        <translation>&amp;Choisir la langue</translation>
    </message>
    <message>
        <source>This text is in a language that Standfirst does not know. It is summarised all the same, without stop words and word stems.</source>
        <translation>Ce texte est dans une langue que Standfirst ne connaît pas. Il est résumé tout de même, sans mots vides ni racines.</translation>
    </message>
    <message>
        <source>This text seems to be in {language}, which Standfirst does not know. It is summarised all the same, without stop words and word stems.</source>
        <translation>Langue de ce texte, semble-t-il : {language}. Standfirst ne la connaît pas. Il le résume tout de même, sans mots vides ni racines.</translation>
    </message>
</context>
<context>
    <name>OpenDocuments</name>
    <message>
        <source>New tab</source>
        <translation>Nouvel onglet</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message>
        <source>A pasted text could not be saved and is lost.</source>
        <translation>Un texte collé n’a pas pu être enregistré et il est perdu.</translation>
    </message>
    <message>
        <source>Loading was cancelled.</source>
        <translation>Le chargement a été annulé.</translation>
    </message>
    <message numerus="yes">
        <source>Standfirst closed unexpectedly %Ln time(s) while reading {name}, and will not reopen it by itself. Reload tries once more.</source>
        <translation>
            <numerusform>Standfirst s’est arrêté %Ln fois pendant la lecture de {name} et ne recommence pas de lui-même. « Recharger » fait un nouvel essai.</numerusform>
            <numerusform>Standfirst s’est arrêté %Ln fois pendant la lecture de {name} et ne recommence pas de lui-même. « Recharger » fait un nouvel essai.</numerusform>
        </translation>
    </message>
    <message>
        <source>There is no sentence to summarise in this text, only headings and text that is not part of an article.</source>
        <translation>Il n’y a aucune phrase à résumer dans ce texte, seulement des titres et du texte qui n’appartient pas à un article.</translation>
    </message>
    <message>
        <source>There is no text in it. If it is a page that needs a browser, copy its text there and paste it.</source>
        <translation>Ce document ne contient pas de texte. Si c’est une page qui exige un navigateur, copiez-en le texte là-bas et collez-le ici.</translation>
    </message>
    <message>
        <source>There is no text to read here. Copy or drop a text, a file or an address.</source>
        <translation>Il n’y a pas de texte à lire ici. Copiez ou déposez un texte, un fichier ou une adresse.</translation>
    </message>
    <message>
        <source>this text</source>
        <translation>ce texte</translation>
    </message>
</context>
<context>
    <name>OutlinePanel</name>
    <message>
        <source>Beginning</source>
        <translation>Début</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Outline of the article</source>
        <translation>Plan de l’article</translation>
    </message>
    <message>
        <source>Part {number}</source>
        <translation>Partie {number}</translation>
    </message>
    <message>
        <source>Summarise the part that is selected, or else the one being read ({keys})</source>
        <translation>Résumer la partie choisie ou, à défaut, celle que vous lisez ({keys})</translation>
    </message>
    <message>
        <source>This text is too short for an outline.</source>
        <translation>Ce texte est trop court pour un plan.</translation>
    </message>
</context>
<context>
    <name>OutlineTree</name>
    <message>
        <source>Go to its best sentence</source>
        <translation>Aller à sa meilleure phrase</translation>
    </message>
    <message>
        <source>Go to this part</source>
        <translation>Aller à cette partie</translation>
    </message>
    <message>
        <source>Outline</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Summarise this part only</source>
        <translation>Résumer seulement cette partie</translation>
    </message>
    <message>
        <source>You are reading this part</source>
        <translation>Vous lisez cette partie</translation>
    </message>
</context>
<context>
    <name>Output</name>
    <message>
        <source>Printed.</source>
        <translation>Imprimé.</translation>
    </message>
    <message>
        <source>Saved as {path}</source>
        <translation>Enregistré sous {path}</translation>
    </message>
</context>
<context>
    <name>PhraseLine</name>
    <message numerus="yes">
        <source>In %Ln place(s). Click for the next one, Shift+click for the previous one.</source>
        <translation>
            <numerusform>À %Ln endroit. Cliquez pour aller au suivant, Maj+clic pour le précédent.</numerusform>
            <numerusform>À %Ln endroits. Cliquez pour aller au suivant, Maj+clic pour le précédent.</numerusform>
        </translation>
    </message>
    <message>
        <source>Key phrases</source>
        <translation>Expressions clés</translation>
    </message>
</context>
<context>
    <name>PreferencesDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>&amp;General</source>
        <translation>&amp;Général</translation>
    </message>
    <message>
        <source>&amp;Reading</source>
        <translation>&amp;Lecture</translation>
    </message>
    <message>
        <source>&amp;Summaries</source>
        <translation>&amp;Résumés</translation>
    </message>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>Restore &amp;defaults</source>
        <translation>Rétablir les valeurs par &amp;défaut</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Another Standfirst window is open but not responding. This is a new one.</source>
        <translation>Une autre fenêtre de Standfirst est ouverte mais ne répond pas. Celle-ci est nouvelle.</translation>
    </message>
</context>
<context>
    <name>ProgressRow</name>
    <message>
        <source>Cancel</source>
        <translation>Interrompre</translation>
    </message>
    <message>
        <source>Cancel this and keep what is shown (Esc)</source>
        <translation>Interrompre et garder ce qui est affiché (Échap)</translation>
    </message>
    <message>
        <source>Current step</source>
        <translation>Étape en cours</translation>
    </message>
    <message>
        <source>Finding sentences…</source>
        <translation>Recherche des phrases…</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>Progression</translation>
    </message>
    <message>
        <source>Ranking sentences…</source>
        <translation>Classement des phrases…</translation>
    </message>
    <message>
        <source>Reading…</source>
        <translation>Lecture…</translation>
    </message>
    <message>
        <source>Working…</source>
        <translation>En cours…</translation>
    </message>
    <message>
        <source>Writing the summary…</source>
        <translation>Écriture du résumé…</translation>
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
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln phrase</numerusform>
            <numerusform>%Ln phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Font</source>
        <translation>&amp;Police</translation>
    </message>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Characters in a line</source>
        <translation>Caractères par ligne</translation>
    </message>
    <message>
        <source>Drag the summary into another program</source>
        <translation>Faites glisser le résumé vers un autre programme</translation>
    </message>
    <message>
        <source>Font of texts</source>
        <translation>Police des textes</translation>
    </message>
    <message>
        <source>Line &amp;width</source>
        <translation>Largeur des lig&amp;nes</translation>
    </message>
    <message>
        <source>Line s&amp;pacing</source>
        <translation>&amp;Interligne</translation>
    </message>
    <message>
        <source>Line spacing in per cent</source>
        <translation>Interligne en pourcentage</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>Exemple</translation>
    </message>
    <message>
        <source>Si&amp;ze</source>
        <translation>&amp;Taille</translation>
    </message>
    <message>
        <source>Size of texts</source>
        <translation>Taille des textes</translation>
    </message>
    <message>
        <source>{sentences} · {words} · {time} to read</source>
        <translation>{sentences} · {words} · {time} de lecture</translation>
    </message>
</context>
<context>
    <name>ReadingPanes</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
</context>
<context>
    <name>RecentFiles</name>
    <message>
        <source>&amp;Remove from list</source>
        <translation>&amp;Retirer de la liste</translation>
    </message>
</context>
<context>
    <name>RecentList</name>
    <message>
        <source>Recently read</source>
        <translation>Lus récemment</translation>
    </message>
</context>
<context>
    <name>RecentMenu</name>
    <message>
        <source>&amp;Clear this list</source>
        <translation>&amp;Effacer cette liste</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Documents &amp;récents</translation>
    </message>
    <message>
        <source>Open recent</source>
        <translation>Documents récents</translation>
    </message>
    <message>
        <source>{name} in {folder}</source>
        <translation>{name} dans {folder}</translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>Also not opened: {names} and %Ln more.</source>
        <translation>
            <numerusform>Pas ouverts non plus : {names} et %Ln autre.</numerusform>
            <numerusform>Pas ouverts non plus : {names} et %Ln autres.</numerusform>
        </translation>
    </message>
    <message>
        <source>Also not opened: {names}.</source>
        <translation>Pas ouverts non plus : {names}.</translation>
    </message>
</context>
<context>
    <name>Reloading</name>
    <message>
        <source>&amp;Reload</source>
        <translation>&amp;Recharger</translation>
    </message>
    <message>
        <source>{name} has changed on disk.</source>
        <translation>{name} a changé sur le disque.</translation>
    </message>
</context>
<context>
    <name>ScoreBars</name>
    <message>
        <source>All of the above, added up. Sentences are ranked by it.</source>
        <translation>La somme de ce qui précède. Les phrases sont classées d’après elle.</translation>
    </message>
    <message>
        <source>Score</source>
        <translation>Score</translation>
    </message>
    <message>
        <source>Score, {total}</source>
        <translation>Score, {total}</translation>
    </message>
    <message>
        <source>What its score is made of</source>
        <translation>De quoi son score est fait</translation>
    </message>
    <message>
        <source>{name}, {figure} of {total}</source>
        <translation>{name}, {figure} sur {total}</translation>
    </message>
</context>
<context>
    <name>SentenceList</name>
    <message>
        <source>Sentences it represents</source>
        <translation>Phrases qu’elle représente</translation>
    </message>
</context>
<context>
    <name>SessionStore</name>
    <message>
        <source>it is damaged</source>
        <translation>il est endommagé</translation>
    </message>
    <message>
        <source>too many windows are open</source>
        <translation>trop de fenêtres sont ouvertes</translation>
    </message>
</context>
<context>
    <name>SessionTroubles</name>
    <message numerus="yes">
        <source>%Ln of the articles that were open could not be restored because the list of them was damaged. Nothing was deleted: the list and their texts are in {folder}.</source>
        <translation>
            <numerusform>%Ln des articles qui étaient ouverts n’a pas pu être rétabli, car leur liste était endommagée. Rien n’a été supprimé : la liste et le texte se trouvent dans {folder}.</numerusform>
            <numerusform>%Ln des articles qui étaient ouverts n’ont pas pu être rétablis, car leur liste était endommagée. Rien n’a été supprimé : la liste et leurs textes se trouvent dans {folder}.</numerusform>
        </translation>
    </message>
    <message>
        <source>&amp;Open folder</source>
        <translation>&amp;Ouvrir le dossier</translation>
    </message>
    <message>
        <source>A text that was open can&apos;t be read: {reason}. Nothing was deleted: it is in {folder}.</source>
        <translation>Un texte qui était ouvert ne peut pas être lu : {reason}. Rien n’a été supprimé : il se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>Free some space on the disk. Standfirst keeps trying.</source>
        <translation>Libérez de l’espace sur le disque. Standfirst continue d’essayer.</translation>
    </message>
    <message>
        <source>Pasted text</source>
        <translation>Texte collé</translation>
    </message>
    <message>
        <source>Pasted text that was open is no longer on the disk and can&apos;t be shown: {titles}.</source>
        <translation>Du texte collé qui était ouvert n’est plus sur le disque et ne peut pas être affiché : {titles}.</translation>
    </message>
    <message>
        <source>Standfirst keeps trying. Everything else works.</source>
        <translation>Standfirst continue d’essayer. Tout le reste fonctionne.</translation>
    </message>
    <message>
        <source>The articles that were open can&apos;t be read: {reason}. They come back at the next start if they can be read by then. Nothing was deleted: they are in {folder}.</source>
        <translation>Les articles qui étaient ouverts ne peuvent pas être lus : {reason}. Ils reviendront au prochain démarrage s’ils sont lisibles d’ici là. Rien n’a été supprimé : ils se trouvent dans {folder}.</translation>
    </message>
    <message>
        <source>The articles that were open were saved by a newer version of Standfirst, and this one can&apos;t read them. The newer version will find them again. Nothing was deleted: they are in {folder}.</source>
        <translation>Les articles qui étaient ouverts ont été enregistrés par une version plus récente de Standfirst, et celle-ci ne peut pas les lire. La version plus récente les retrouvera. Rien n’a été supprimé : ils se trouvent dans {folder}.</translation>
    </message>
    <message>
        <source>The list of open articles was damaged. What could be read of it was restored. Nothing was deleted: the list as it was is in {folder}.</source>
        <translation>La liste des articles ouverts était endommagée. Ce qui était lisible a été rétabli. Rien n’a été supprimé : la liste d’origine se trouve dans {folder}.</translation>
    </message>
    <message>
        <source>The open articles can&apos;t be saved for the next start: {reason}. {advice}</source>
        <translation>Les articles ouverts ne peuvent pas être enregistrés pour le prochain démarrage : {reason}. {advice}</translation>
    </message>
    <message>
        <source>The text of {titles} can&apos;t be saved for the next start: {reason}. {advice}</source>
        <translation>Le texte de {titles} ne peut pas être enregistré pour le prochain démarrage : {reason}. {advice}</translation>
    </message>
    <message numerus="yes">
        <source>Too many articles were open to open them all again: %Ln was/were left out. Nothing was deleted: it is/they are in {folder}.</source>
        <translation>
            <numerusform>Trop d’articles étaient ouverts pour les rouvrir tous : %Ln a été laissé de côté. Rien n’a été supprimé : il se trouve dans {folder}.</numerusform>
            <numerusform>Trop d’articles étaient ouverts pour les rouvrir tous : %Ln ont été laissés de côté. Rien n’a été supprimé : ils se trouvent dans {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %Ln more</source>
        <translation>
            <numerusform>{titles} et %Ln autre</numerusform>
            <numerusform>{titles} et %Ln autres</numerusform>
        </translation>
    </message>
    <message>
        <source>“{title}”</source>
        <translation>« {title} »</translation>
    </message>
</context>
<context>
    <name>ShortcutsDialog</name>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Keyboard shortcuts</source>
        <translation>Raccourcis clavier</translation>
    </message>
    <message>
        <source>Keys</source>
        <translation>Touches</translation>
    </message>
    <message>
        <source>No shortcut matches.</source>
        <translation>Aucun raccourci ne correspond.</translation>
    </message>
    <message>
        <source>Search the shortcuts</source>
        <translation>Chercher parmi les raccourcis</translation>
    </message>
    <message>
        <source>What it does</source>
        <translation>Action</translation>
    </message>
</context>
<context>
    <name>SummariesPage</name>
    <message>
        <source> MB</source>
        <translation> Mo</translation>
    </message>
    <message>
        <source> s</source>
        <translation> s</translation>
    </message>
    <message>
        <source>&amp;Length</source>
        <translation>L&amp;ongueur</translation>
    </message>
    <message>
        <source>&amp;Method</source>
        <translation>&amp;Méthode</translation>
    </message>
    <message>
        <source>Length for newly opened articles</source>
        <translation>Longueur pour les articles nouvellement ouverts</translation>
    </message>
    <message>
        <source>Limits</source>
        <translation>Limites</translation>
    </message>
    <message>
        <source>Memory that a job may take, in megabytes</source>
        <translation>Mémoire qu’une tâche peut prendre, en mégaoctets</translation>
    </message>
    <message>
        <source>Method for newly opened articles</source>
        <translation>Méthode pour les articles nouvellement ouverts</translation>
    </message>
    <message>
        <source>Newly opened articles</source>
        <translation>Articles nouvellement ouverts</translation>
    </message>
    <message>
        <source>S&amp;top a job after</source>
        <translation>&amp;Arrêter une tâche après</translation>
    </message>
    <message>
        <source>Seconds that a job may take</source>
        <translation>Secondes qu’une tâche peut prendre</translation>
    </message>
    <message>
        <source>Stop a &amp;job that takes</source>
        <translation>Arrêter une tâ&amp;che au-delà de</translation>
    </message>
</context>
<context>
    <name>SummaryView</name>
    <message>
        <source>Pinned: {count}.</source>
        <translation>Épinglées&#xa0;: {count}.</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
</context>
<context>
    <name>TabStrip</name>
    <message>
        <source>Close {title}</source>
        <translation>Fermer {title}</translation>
    </message>
    <message>
        <source>Open articles</source>
        <translation>Articles ouverts</translation>
    </message>
    <message>
        <source>Untitled</source>
        <translation>Sans titre</translation>
    </message>
    <message>
        <source>{title}, something new</source>
        <translation>{title}, du nouveau</translation>
    </message>
</context>
<context>
    <name>TakingOut</name>
    <message>
        <source>The summary is not ready yet. Try again in a moment.</source>
        <translation>Le résumé n’est pas encore prêt. Réessayez dans un instant.</translation>
    </message>
</context>
<context>
    <name>TopicControl</name>
    <message>
        <source>&amp;Topic</source>
        <translation>&amp;Sujet</translation>
    </message>
    <message>
        <source>Sentences with these words come first</source>
        <translation>Les phrases qui ont ces mots viennent d’abord</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>What about …</source>
        <translation>Qu’en est-il de…</translation>
    </message>
</context>
<context>
    <name>UnitBox</name>
    <message>
        <source>Unit of the length</source>
        <translation>Unité de la longueur</translation>
    </message>
    <message>
        <source>characters</source>
        <translation>caractères</translation>
    </message>
    <message>
        <source>minutes</source>
        <translation>minutes</translation>
    </message>
    <message>
        <source>per cent</source>
        <translation>pour cent</translation>
    </message>
    <message>
        <source>sentences</source>
        <translation>phrases</translation>
    </message>
    <message>
        <source>words</source>
        <translation>mots</translation>
    </message>
</context>
<context>
    <name>ViewSwitch</name>
    <message>
        <source>Article</source>
        <translation>Article</translation>
    </message>
    <message>
        <source>Folded</source>
        <translation>Replié</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>The summary alone</source>
        <translation>Le résumé seul</translation>
    </message>
    <message>
        <source>The summary in its place, everything else folded away</source>
        <translation>Le résumé à sa place, tout le reste replié</translation>
    </message>
    <message>
        <source>The whole article, with the summary marked in it</source>
        <translation>Tout l’article, avec le résumé marqué dedans</translation>
    </message>
    <message>
        <source>View</source>
        <translation>Affichage</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Drop an article here</source>
        <translation>Déposez un article ici</translation>
    </message>
    <message>
        <source>Welcome</source>
        <translation>Bienvenue</translation>
    </message>
    <message>
        <source>or paste one, or open a file. Standfirst shows the sentences that carry it, word for word, each in its place. Nothing you read leaves this computer.</source>
        <translation>ou collez-en un, ou ouvrez un fichier. Standfirst montre les phrases qui le portent, mot pour mot, chacune à sa place. Rien de ce que vous lisez ne quitte cet ordinateur.</translation>
    </message>
</context>
<context>
    <name>WorkerProcess</name>
    <message>
        <source>The reading process ended unexpectedly; the text may be too much for it.</source>
        <translation>Le processus de lecture s’est arrêté de façon inattendue ; le texte est peut-être trop lourd pour lui.</translation>
    </message>
    <message>
        <source>The reading process sent an answer that can&apos;t be understood.</source>
        <translation>Le processus de lecture a donné une réponse incompréhensible.</translation>
    </message>
    <message>
        <source>The text needs more memory than Standfirst allows itself.</source>
        <translation>Le texte demande plus de mémoire que Standfirst ne s’en accorde.</translation>
    </message>
</context>
<context>
    <name>_Banner</name>
    <message>
        <source>Only “{title}” is summarised</source>
        <translation>Seul «&#xa0;{title}&#xa0;» est résumé</translation>
    </message>
    <message>
        <source>Summarise the whole article again</source>
        <translation>Résumer de nouveau l’article entier</translation>
    </message>
    <message>
        <source>Whole article</source>
        <translation>Article entier</translation>
    </message>
</context>
<context>
    <name>_CloseButton</name>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
</context>
<context>
    <name>_Sample</name>
    <message>
        <source>The sea took the old wall in one night, and the town did not build it again. Where it had stood, a marsh grew within five years: grass first, then mud, then birds. Nobody had planned for the birds. They came by the thousand in October, and with them the first visitors that the place had seen in the cold half of a year.</source>
        <translation>La mer emporta le vieux mur en une nuit, et la ville ne le reconstruisit pas. Là où il s’était dressé, un marais poussa en cinq ans&#xa0;: d’abord l’herbe, puis la vase, puis les oiseaux. Personne n’avait prévu les oiseaux. Ils vinrent par milliers en octobre, et avec eux les premiers visiteurs que l’endroit eût vus dans la moitié froide de l’année.</translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln caractère</numerusform>
            <numerusform>%Ln caractères</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln mot</numerusform>
            <numerusform>%Ln mots</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>Open articles</source>
        <translation>Articles ouverts</translation>
    </message>
</context>
<context>
    <name>contributions</name>
    <message>
        <source>A sentence with a better rank says much of this already.</source>
        <translation>Une phrase mieux classée dit déjà une bonne part de ceci.</translation>
    </message>
    <message>
        <source>Begins with a word such as “he” or “but”, and is hard to follow by itself.</source>
        <translation>Commence par un mot comme «&#xa0;il&#xa0;» ou «&#xa0;mais&#xa0;» et se comprend mal isolément.</translation>
    </message>
    <message>
        <source>Comes first or last in its paragraph or in the article, or has words of the headings.</source>
        <translation>Est en tête ou en fin de son paragraphe ou de l’article, ou contient des mots des intertitres.</translation>
    </message>
    <message>
        <source>Contains the words that the article uses most.</source>
        <translation>Contient les mots que l’article emploie le plus.</translation>
    </message>
    <message>
        <source>Covers many topics</source>
        <translation>Couvre de nombreux sujets</translation>
    </message>
    <message>
        <source>Cue phrases</source>
        <translation>Expressions clés</translation>
    </message>
    <message>
        <source>Ends as no sentence does: it may be a heading, a label or a row of a table.</source>
        <translation>Ne se termine pas comme une phrase : peut-être un titre, un libellé ou une ligne de tableau.</translation>
    </message>
    <message>
        <source>Frequent words together</source>
        <translation>Mots fréquents réunis</translation>
    </message>
    <message>
        <source>Half a quotation</source>
        <translation>Citation tronquée</translation>
    </message>
    <message>
        <source>Has enough words to say something by itself.</source>
        <translation>A assez de mots pour dire quelque chose à elle seule.</translation>
    </message>
    <message>
        <source>Has frequent words of the article close together.</source>
        <translation>Des mots fréquents de l’article s’y trouvent proches les uns des autres.</translation>
    </message>
    <message>
        <source>Has only one end of a quotation, so it would misquote on its own.</source>
        <translation>N’a qu’un bout d’une citation et, seule, la déformerait.</translation>
    </message>
    <message>
        <source>Has significant words that are frequent in the article.</source>
        <translation>Contient des mots significatifs, fréquents dans l’article.</translation>
    </message>
    <message>
        <source>Has words that the title or the headings have.</source>
        <translation>Contient des mots du titre ou des intertitres.</translation>
    </message>
    <message>
        <source>How closely it relates to the topic that you gave.</source>
        <translation>À quel point elle touche au sujet que vous avez donné.</translation>
    </message>
    <message>
        <source>How many of the article&apos;s topics it touches on.</source>
        <translation>Le nombre de sujets de l’article qu’elle aborde.</translation>
    </message>
    <message>
        <source>Is in the opening section or in one that sums up, such as a conclusion.</source>
        <translation>Se trouve dans la section d’ouverture ou dans une qui récapitule, telle une conclusion.</translation>
    </message>
    <message>
        <source>Is more about other works than about the article&apos;s own subject.</source>
        <translation>Porte davantage sur d’autres travaux que sur le sujet de l’article.</translation>
    </message>
    <message>
        <source>It would mislead without another sentence, or another without it: they count as one.</source>
        <translation>Elle induirait en erreur sans une autre phrase, ou une autre sans elle : elles comptent pour une.</translation>
    </message>
    <message>
        <source>Key words</source>
        <translation>Mots clés</translation>
    </message>
    <message>
        <source>Long enough</source>
        <translation>Assez longue</translation>
    </message>
    <message>
        <source>Most used words</source>
        <translation>Mots les plus employés</translation>
    </message>
    <message>
        <source>Near the beginning</source>
        <translation>Près du début</translation>
    </message>
    <message>
        <source>Needs the one before it</source>
        <translation>A besoin de la précédente</translation>
    </message>
    <message>
        <source>No sentence</source>
        <translation>Pas une phrase</translation>
    </message>
    <message>
        <source>Opens or sums up</source>
        <translation>Ouvre ou récapitule</translation>
    </message>
    <message>
        <source>Place in the article</source>
        <translation>Place dans l’article</translation>
    </message>
    <message>
        <source>Quotations seldom sum up a report.</source>
        <translation>Les citations résument rarement un reportage.</translation>
    </message>
    <message>
        <source>Quotes someone</source>
        <translation>Cite quelqu’un</translation>
    </message>
    <message>
        <source>Refers to other works</source>
        <translation>Renvoie à d’autres travaux</translation>
    </message>
    <message>
        <source>Repeats a better one</source>
        <translation>En répète une meilleure</translation>
    </message>
    <message>
        <source>Sentences are taken one by one; each one taken before it costs a point.</source>
        <translation>Les phrases sont prises une à une&#x202f;; chacune prise avant elle coûte un point.</translation>
    </message>
    <message>
        <source>Shares words with many other sentences, so it speaks for them too.</source>
        <translation>Partage des mots avec beaucoup d’autres phrases et parle donc aussi pour elles.</translation>
    </message>
    <message>
        <source>Stands with others</source>
        <translation>Va avec d’autres</translation>
    </message>
    <message>
        <source>The first sentences of a text, and of each paragraph, often say what matters.</source>
        <translation>Les premières phrases d’un texte, et de chaque paragraphe, disent souvent l’essentiel.</translation>
    </message>
    <message>
        <source>The method&apos;s rating</source>
        <translation>Note de la méthode</translation>
    </message>
    <message>
        <source>The one number that this method gives to a sentence.</source>
        <translation>Le seul nombre que cette méthode donne à une phrase.</translation>
    </message>
    <message>
        <source>Turns it waited</source>
        <translation>Tours d’attente</translation>
    </message>
    <message>
        <source>Typical of the article</source>
        <translation>Typique de l’article</translation>
    </message>
    <message>
        <source>Uses words that announce, report or conclude something.</source>
        <translation>Emploie des mots qui annoncent, rapportent ou concluent quelque chose.</translation>
    </message>
    <message>
        <source>Words of the title</source>
        <translation>Mots du titre</translation>
    </message>
    <message>
        <source>Your topic</source>
        <translation>Votre sujet</translation>
    </message>
</context>
<context>
    <name>dialogs</name>
    <message>
        <source>Address:</source>
        <translation>Adresse&#xa0;:</translation>
    </message>
    <message>
        <source>All files (*)</source>
        <translation>Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Documents ({patterns})</source>
        <translation>Documents ({patterns})</translation>
    </message>
    <message>
        <source>Open a web page</source>
        <translation>Ouvrir une page web</translation>
    </message>
    <message>
        <source>Open an article</source>
        <translation>Ouvrir un article</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Read the text again as:</source>
        <translation>Relire le texte en&#xa0;:</translation>
    </message>
    <message>
        <source>Save the summary</source>
        <translation>Enregistrer le résumé</translation>
    </message>
    <message>
        <source>Shows the sentences that carry an article, word for word, each in its place and with the reason it was picked. Nothing you read leaves this computer.

Built on sumy and Qt. Apache License 2.0.</source>
        <translation>Montre les phrases qui portent un article, mot pour mot, chacune à sa place et avec la raison de son choix. Rien de ce que vous lisez ne quitte cet ordinateur.

Fondé sur sumy et Qt. Licence Apache 2.0.</translation>
    </message>
    <message>
        <source>Text encoding</source>
        <translation>Encodage du texte</translation>
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
        <translation>Arabe (Windows-1256)</translation>
    </message>
    <message>
        <source>Baltic (Windows-1257)</source>
        <translation>Balte (Windows-1257)</translation>
    </message>
    <message>
        <source>Central European (ISO 8859-2)</source>
        <translation>Europe centrale (ISO 8859-2)</translation>
    </message>
    <message>
        <source>Central European (Windows-1250)</source>
        <translation>Europe centrale (Windows-1250)</translation>
    </message>
    <message>
        <source>Chinese, simplified (GB 18030)</source>
        <translation>Chinois simplifié (GB 18030)</translation>
    </message>
    <message>
        <source>Chinese, traditional (Big5)</source>
        <translation>Chinois traditionnel (Big5)</translation>
    </message>
    <message>
        <source>Cyrillic (KOI8-U)</source>
        <translation>Cyrillique (KOI8-U)</translation>
    </message>
    <message>
        <source>Cyrillic (Windows-1251)</source>
        <translation>Cyrillique (Windows-1251)</translation>
    </message>
    <message>
        <source>Detected from the text</source>
        <translation>Déterminé d’après le texte</translation>
    </message>
    <message>
        <source>Greek (Windows-1253)</source>
        <translation>Grec (Windows-1253)</translation>
    </message>
    <message>
        <source>Hebrew (Windows-1255)</source>
        <translation>Hébreu (Windows-1255)</translation>
    </message>
    <message>
        <source>Japanese (EUC)</source>
        <translation>Japonais (EUC)</translation>
    </message>
    <message>
        <source>Japanese (Shift JIS)</source>
        <translation>Japonais (Shift JIS)</translation>
    </message>
    <message>
        <source>Korean (EUC, Windows-949)</source>
        <translation>Coréen (EUC, Windows-949)</translation>
    </message>
    <message>
        <source>Thai (Windows-874)</source>
        <translation>Thaï (Windows-874)</translation>
    </message>
    <message>
        <source>Turkish (Windows-1254)</source>
        <translation>Turc (Windows-1254)</translation>
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
        <translation>Vietnamien (Windows-1258)</translation>
    </message>
    <message>
        <source>Western European (Mac)</source>
        <translation>Europe occidentale (Mac)</translation>
    </message>
    <message>
        <source>Western European (Windows-1252)</source>
        <translation>Europe occidentale (Windows-1252)</translation>
    </message>
</context>
<context>
    <name>errors</name>
    <message>
        <source>A part of the text ({count} characters) can&apos;t be read: its fonts do not tell which characters they show. Run OCR (text recognition) on the file, and open the result.</source>
        <translation>Une partie du texte ({count} caractères) ne peut pas être lue : ses polices n’indiquent pas quels caractères elles montrent. Passez le fichier à la reconnaissance de texte (OCR), puis ouvrez le résultat.</translation>
    </message>
    <message>
        <source>A question: the answer is in ¶ {paragraph}.</source>
        <translation>Une question : la réponse est au ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>An address that begins with {scheme}: is {what}, which Standfirst does not open. It opens files, and web pages at addresses that begin with https:// or http://.</source>
        <translation>Une adresse qui commence par {scheme}: est {what}, que Standfirst n’ouvre pas. Il ouvre des fichiers, et les pages web dont l’adresse commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>An answer: the question is in ¶ {paragraph}.</source>
        <translation>Une réponse : la question est au ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>An exception is in ¶ {paragraph}.</source>
        <translation>Une exception est au ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>And {more} more.</source>
        <translation>Et {more} de plus.</translation>
    </message>
    <message>
        <source>Check it for mistakes.</source>
        <translation>Vérifiez qu’elle ne contient pas d’erreur.</translation>
    </message>
    <message>
        <source>Connection timed out</source>
        <translation>délai de connexion dépassé</translation>
    </message>
    <message>
        <source>Convert it to EPUB first, with Calibre for example.</source>
        <translation>Convertissez-le d’abord en EPUB, avec Calibre par exemple.</translation>
    </message>
    <message>
        <source>Convert it to HTML or Word first, with Pandoc for example.</source>
        <translation>Convertissez-le d’abord en HTML ou en Word, avec Pandoc par exemple.</translation>
    </message>
    <message>
        <source>Convert it to PDF first, with dvipdf for example.</source>
        <translation>Convertissez-le d’abord en PDF, avec dvipdf par exemple.</translation>
    </message>
    <message>
        <source>Convert it to PDF first, with ps2pdf for example.</source>
        <translation>Convertissez-le d’abord en PDF, avec ps2pdf par exemple.</translation>
    </message>
    <message>
        <source>Copy it again from your browser.</source>
        <translation>Copiez-la de nouveau depuis votre navigateur.</translation>
    </message>
    <message>
        <source>Copy the text you want to read and paste it here.</source>
        <translation>Copiez le texte que vous voulez lire et collez-le ici.</translation>
    </message>
    <message>
        <source>Corrected in ¶ {paragraph}.</source>
        <translation>Rectifié au ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>Denied in ¶ {paragraph}.</source>
        <translation>Démenti au ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>Device or resource busy</source>
        <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
        <source>Documents embedded in it ({count}) can&apos;t be read. Open it in Word and save it anew.</source>
        <translation>Des documents incorporés ({count}) ne peuvent pas être lus. Ouvrez-le dans Word et enregistrez-le à nouveau.</translation>
    </message>
    <message>
        <source>Export it as HTML or Markdown.</source>
        <translation>Exportez-le en HTML ou en Markdown.</translation>
    </message>
    <message>
        <source>Export it from InDesign as PDF or EPUB.</source>
        <translation>Exportez-le depuis InDesign en PDF ou en EPUB.</translation>
    </message>
    <message>
        <source>Export it from Keynote as PDF.</source>
        <translation>Exportez-la depuis Keynote en PDF.</translation>
    </message>
    <message>
        <source>Export it from Numbers as PDF.</source>
        <translation>Exportez-la depuis Numbers en PDF.</translation>
    </message>
    <message>
        <source>Export it from Pages as Word or PDF.</source>
        <translation>Exportez-le depuis Pages en Word ou en PDF.</translation>
    </message>
    <message>
        <source>Export it from the program that made it as Word or PDF.</source>
        <translation>Exportez-le en Word ou en PDF depuis le programme qui l’a créé.</translation>
    </message>
    <message>
        <source>Export the note you want to read as HTML.</source>
        <translation>Exportez en HTML la note que vous voulez lire.</translation>
    </message>
    <message>
        <source>Export the page you want to read from OneNote as PDF or Word.</source>
        <translation>Exportez depuis OneNote, en PDF ou en Word, la page que vous voulez lire.</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Host is down</source>
        <translation>le serveur est arrêté</translation>
    </message>
    <message>
        <source>If there is a transcript, open that.</source>
        <translation>S’il en existe une transcription, ouvrez-la.</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Look for the page at another address.</source>
        <translation>Cherchez la page à une autre adresse.</translation>
    </message>
    <message>
        <source>Only imagined: see ¶ {paragraph}.</source>
        <translation>Imaginé seulement : voir ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>Open a document instead.</source>
        <translation>Ouvrez plutôt un document.</translation>
    </message>
    <message>
        <source>Open it in Adobe Digital Editions.</source>
        <translation>Ouvrez-la dans Adobe Digital Editions.</translation>
    </message>
    <message>
        <source>Open it in LibreOffice and save it as .odt.</source>
        <translation>Ouvrez-le dans LibreOffice et enregistrez-le en .odt.</translation>
    </message>
    <message>
        <source>Open it in Outlook, and save the e-mail that you want to read as text or .eml.</source>
        <translation>Ouvrez-le dans Outlook et enregistrez en texte ou en .eml l’e-mail que vous voulez lire.</translation>
    </message>
    <message>
        <source>Open it in Safari and export it as PDF, or paste its text.</source>
        <translation>Ouvrez-la dans Safari et exportez-la en PDF, ou collez son texte.</translation>
    </message>
    <message>
        <source>Open it in its viewer and print it to PDF.</source>
        <translation>Ouvrez-le dans sa visionneuse et imprimez-le en PDF.</translation>
    </message>
    <message>
        <source>Open it in the program that made it and save it again.</source>
        <translation>Ouvrez-le dans le programme qui l’a créé et enregistrez-le de nouveau.</translation>
    </message>
    <message>
        <source>Open it in the program that made it, and save or export it as Word (.docx) or PDF.</source>
        <translation>Ouvrez-le dans le programme qui l’a créé, puis enregistrez-le ou exportez-le en Word (.docx) ou en PDF.</translation>
    </message>
    <message>
        <source>Open it in your browser, save it, and open the file.</source>
        <translation>Ouvrez la page dans votre navigateur, enregistrez-la et ouvrez le fichier.</translation>
    </message>
    <message>
        <source>Open it in your browser, then paste its text here or save the page and open the file.</source>
        <translation>Ouvrez-la dans votre navigateur, puis collez son texte ici, ou enregistrez la page et ouvrez le fichier.</translation>
    </message>
    <message>
        <source>Open one of the articles that it names.</source>
        <translation>Ouvrez l’un des articles qu’il cite.</translation>
    </message>
    <message>
        <source>Open the PDF made of it, or convert it to HTML with Pandoc.</source>
        <translation>Ouvrez le PDF qui en est tiré, ou convertissez-le en HTML avec Pandoc.</translation>
    </message>
    <message>
        <source>Open the address in it instead.</source>
        <translation>Ouvrez plutôt l’adresse qu’il contient.</translation>
    </message>
    <message>
        <source>Open the page in your browser, save it, and open the file.</source>
        <translation>Ouvrez la page dans votre navigateur, enregistrez-la et ouvrez le fichier.</translation>
    </message>
    <message>
        <source>Part of a list: it is introduced in ¶ {paragraph}.</source>
        <translation>Partie d’une liste, introduite au ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>Part of a quotation: who says it is in ¶ {paragraph}.</source>
        <translation>Partie d’une citation : qui la dit est au ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>Parts of the e-mail that should be text ({count}) can&apos;t be read as such and were left out.</source>
        <translation>Des parties de l’e-mail qui devraient être du texte ({count}) ne peuvent pas être lues comme tel et ont été omises.</translation>
    </message>
    <message>
        <source>Print it to a text with man, and open that.</source>
        <translation>Produisez-en un texte avec man, et ouvrez-le.</translation>
    </message>
    <message>
        <source>Run OCR (text recognition) on it, save the result, and open that.</source>
        <translation>Soumettez-le à une reconnaissance de texte (OCR), enregistrez le résultat et ouvrez-le.</translation>
    </message>
    <message>
        <source>Save it in Visio as PDF.</source>
        <translation>Enregistrez-le en PDF dans Visio.</translation>
    </message>
    <message>
        <source>Save or export the transcript as plain text and open that.</source>
        <translation>Enregistrez ou exportez la transcription en texte brut, et ouvrez-la.</translation>
    </message>
    <message>
        <source>Stale file handle</source>
        <translation>le fichier n’existe plus sur le serveur</translation>
    </message>
    <message>
        <source>Standfirst does not know the language &apos;{language}&apos;. Use one of: {languages}.</source>
        <translation>Standfirst ne connaît pas la langue «&#xa0;{language}&#xa0;». Langues possibles&#xa0;: {languages}.</translation>
    </message>
    <message>
        <source>Standfirst ran into an internal error, {fault}. Try another method or file.</source>
        <translation>Standfirst a rencontré une erreur interne, {fault}. Essayez une autre méthode ou un autre fichier.</translation>
    </message>
    <message>
        <source>Standfirst reads PDF, Word, OpenDocument, EPUB, RTF, e-mail, HTML, Markdown and plain text: save or export it as one of these.</source>
        <translation>Standfirst lit les formats PDF, Word, OpenDocument, EPUB, RTF, courriel, HTML, Markdown et texte brut&#xa0;: enregistrez ou exportez le fichier dans l’un d’eux.</translation>
    </message>
    <message>
        <source>The HTML page has no content that can be read. Save it again as a page.</source>
        <translation>La page HTML n’a aucun contenu lisible. Enregistrez-la de nouveau comme page.</translation>
    </message>
    <message>
        <source>The address of the proxy that is set in {setting} has a mistake in it, so nothing was fetched. Write it as in http://proxy.example:3128.</source>
        <translation>L’adresse du proxy défini dans {setting} contient une erreur ; rien n’a donc été téléchargé. Écrivez-la comme dans http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>The book is damaged: pages of it ({count}) are missing or can&apos;t be read. Get it again.</source>
        <translation>Le livre est endommagé : des pages ({count}) manquent ou ne peuvent pas être lues. Procurez-vous-le de nouveau.</translation>
    </message>
    <message>
        <source>The book&apos;s own list of its pages is damaged: they may be out of order.</source>
        <translation>La liste des pages du livre est endommagée : elles sont peut-être dans le désordre.</translation>
    </message>
    <message>
        <source>The document</source>
        <translation>Le document</translation>
    </message>
    <message>
        <source>The document breaks off before its end. Get it again from where it came from.</source>
        <translation>Le document s’interrompt avant sa fin. Récupérez-le de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>The e-mail</source>
        <translation>Ce courriel</translation>
    </message>
    <message>
        <source>The file holds more text after the document&apos;s end, which is not shown.</source>
        <translation>Le fichier contient encore du texte après la fin du document ; il n’est pas affiché.</translation>
    </message>
    <message>
        <source>The file is a mailbox: its other e-mails ({count}) are not shown. Save them one by one to read them.</source>
        <translation>Le fichier est une boîte aux lettres : ses autres e-mails ({count}) ne sont pas affichés. Enregistrez-les un par un pour les lire.</translation>
    </message>
    <message>
        <source>The file is damaged: pages of it ({count}) can&apos;t be read. Get it again from where it came from.</source>
        <translation>Le fichier est endommagé : des pages ({count}) ne peuvent pas être lues. Récupérez-le de nouveau là d’où il vient.</translation>
    </message>
    <message>
        <source>The file is not in the encoding {encoding}. Choose another encoding.</source>
        <translation>Le fichier n’est pas dans l’encodage {encoding}. Choisissez-en un autre.</translation>
    </message>
    <message>
        <source>The page</source>
        <translation>Ce document</translation>
    </message>
    <message>
        <source>The page arrived damaged and can&apos;t be unpacked.</source>
        <translation>La page est arrivée endommagée et ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>The page comes packed in a way that Standfirst can&apos;t unpack.</source>
        <translation>La page est compressée d’une façon que Standfirst ne sait pas décompresser.</translation>
    </message>
    <message>
        <source>The page comes with more headers (technical notes) than Standfirst reads.</source>
        <translation>La page est accompagnée de plus d’en-têtes (indications techniques) que Standfirst n’en lit.</translation>
    </message>
    <message>
        <source>The page is too large: Standfirst reads pages of up to {limit} MB from the web.</source>
        <translation>La page est trop lourde&#xa0;: Standfirst lit sur le web des pages jusqu’à {limit}&#xa0;Mo.</translation>
    </message>
    <message>
        <source>The page redirects to {host}, an address in a private network, which a public page may not do. If you trust it, open that address yourself.</source>
        <translation>La page redirige vers {host}, une adresse d’un réseau privé, ce qu’une page publique n’a pas le droit de faire. Si vous lui faites confiance, ouvrez vous-même cette adresse.</translation>
    </message>
    <message>
        <source>The page says that its article is not free: only its beginning may be here. Open it in your browser where you are signed in, and paste its text or save the page.</source>
        <translation>La page dit que son article n’est pas gratuit : il se peut que seul son début soit ici. Ouvrez-la dans votre navigateur, où vous êtes connecté, et collez-en le texte ou enregistrez la page.</translation>
    </message>
    <message>
        <source>The proxy is set in {setting}.</source>
        <translation>Le proxy est défini dans {setting}.</translation>
    </message>
    <message>
        <source>The proxy that is set in {setting} is of a kind that Standfirst can&apos;t use ({scheme}://), so nothing was fetched. Set one that begins with http:// or socks5://.</source>
        <translation>Le proxy défini dans {setting} est d’un type que Standfirst ne peut pas utiliser ({scheme}://) ; rien n’a donc été téléchargé. Définissez-en un qui commence par http:// ou socks5://.</translation>
    </message>
    <message>
        <source>The proxy {proxy} asks for a user name and password (error {status}). Put them into its address in {setting}, as in http://user:password@{proxy}; other ways to sign in are not supported.</source>
        <translation>Le proxy {proxy} demande un nom d’utilisateur et un mot de passe (erreur {status}). Ajoutez-les à son adresse dans {setting}, comme dans http://user:password@{proxy} ; les autres façons de s’identifier ne sont pas prises en charge.</translation>
    </message>
    <message>
        <source>The proxy {proxy} broke off before the page was complete. Try again.</source>
        <translation>Le proxy {proxy} a interrompu la connexion avant que la page soit complète. Réessayez.</translation>
    </message>
    <message>
        <source>The proxy {proxy} can&apos;t be reached. Check its address, and that this computer is online.</source>
        <translation>Le proxy {proxy} est injoignable. Vérifiez son adresse et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not connect to {host} (error {status}). Check the address for mistakes, or try again later.</source>
        <translation>Le proxy {proxy} ne s’est pas connecté à {host} (erreur {status}). Vérifiez que l’adresse ne contient pas d’erreur, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The proxy {proxy} did not connect to {host}. Check the address for mistakes, or try again later.</source>
        <translation>Le proxy {proxy} ne s’est pas connecté à {host}. Vérifiez que l’adresse ne contient pas d’erreur, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not accept the user name and password that are set in {setting} (error {status}). Check them.</source>
        <translation>Le proxy {proxy} n’accepte pas le nom d’utilisateur et le mot de passe définis dans {setting} (erreur {status}). Vérifiez-les.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer as a SOCKS proxy does, or does not accept the user name and password that are set in {setting}. Check them.</source>
        <translation>Le proxy {proxy} ne répond pas comme un proxy SOCKS, ou n’accepte pas le nom d’utilisateur et le mot de passe définis dans {setting}. Vérifiez-les.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not answer as a proxy does. Check its address.</source>
        <translation>Le proxy {proxy} ne répond pas comme un proxy. Vérifiez son adresse.</translation>
    </message>
    <message>
        <source>The proxy {proxy} does not let you fetch pages from {host} (error {status}). Ask who runs it.</source>
        <translation>Le proxy {proxy} ne vous laisse pas télécharger des pages de {host} (erreur {status}). Adressez-vous à son responsable.</translation>
    </message>
    <message>
        <source>The proxy {proxy} refuses connections. Check its address, and that it is running.</source>
        <translation>Le proxy {proxy} refuse les connexions. Vérifiez son adresse et qu’il fonctionne.</translation>
    </message>
    <message>
        <source>The proxy {proxy} took too long to send the page. Try again later.</source>
        <translation>Le proxy {proxy} a mis trop de temps à fournir la page. Réessayez plus tard.</translation>
    </message>
    <message>
        <source>The proxy {proxy} was not found. Check its name, and that this computer is online.</source>
        <translation>Le proxy {proxy} est introuvable. Vérifiez son nom et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>The text contained NUL bytes ({count}), which no text should have: it may be damaged. They were left out. Compare it with another copy if you can.</source>
        <translation>Le texte contenait des octets nuls ({count}), qu’aucun texte ne contient : il est peut-être endommagé. Ils ont été omis. Comparez-le si possible avec une autre copie.</translation>
    </message>
    <message>
        <source>The text hardly has marks at the ends of its sentences: it is cut where a pause is likely. A transcript with punctuation would give better sentences.</source>
        <translation>Le texte n’a presque pas de signes à la fin des phrases : il est coupé là où une pause est probable. Une transcription ponctuée donnerait de meilleures phrases.</translation>
    </message>
    <message>
        <source>The text has {size} characters; Standfirst reads up to {limit}. Open a part of it.</source>
        <translation>Le texte compte {size} caractères&#x202f;; Standfirst en lit jusqu’à {limit}. Ouvrez-en une partie.</translation>
    </message>
    <message>
        <source>The text is written in {marks}, whose marks are shown as they stand. Open it as HTML instead.</source>
        <translation>Le texte est écrit en {marks}, dont les marques sont montrées telles quelles. Ouvrez-le plutôt en HTML.</translation>
    </message>
    <message>
        <source>The text needs more memory than Standfirst allows itself. Open a shorter part of it.</source>
        <translation>Le texte demande plus de mémoire que Standfirst ne s’en accorde. Ouvrez-en une partie plus courte.</translation>
    </message>
    <message>
        <source>The worker was sent a line that it can&apos;t read: {why}</source>
        <translation>Le processus de lecture a reçu une ligne qu’il ne comprend pas&#xa0;: {why}</translation>
    </message>
    <message>
        <source>There is no file {path}. Check the name, or whether it was moved.</source>
        <translation>Il n’y a pas de fichier {path}. Vérifiez le nom, ou s’il a été déplacé.</translation>
    </message>
    <message>
        <source>There is no method &apos;{method}&apos;. Use one of: {methods}.</source>
        <translation>Il n’y a pas de méthode «&#xa0;{method}&#xa0;». Méthodes possibles&#xa0;: {methods}.</translation>
    </message>
    <message>
        <source>There is no text encoding called &apos;{encoding}&apos;. Try utf-8 or cp1252.</source>
        <translation>Il n’existe pas d’encodage nommé «&#xa0;{encoding}&#xa0;». Essayez utf-8 ou cp1252.</translation>
    </message>
    <message>
        <source>This address has a mistake in it: after {scheme}: there must be two slashes and a name.</source>
        <translation>Cette adresse contient une erreur : après {scheme}: il faut deux barres obliques et un nom.</translation>
    </message>
    <message>
        <source>This address has a user name or password in it, which Standfirst does not send.</source>
        <translation>Cette adresse contient un nom d’utilisateur ou un mot de passe, que Standfirst n’envoie pas.</translation>
    </message>
    <message>
        <source>This address is not complete or has a mistake in it.</source>
        <translation>Cette adresse est incomplète ou contient une erreur.</translation>
    </message>
    <message>
        <source>This address is not that of a web page.</source>
        <translation>Cette adresse n’est pas celle d’une page web.</translation>
    </message>
    <message>
        <source>This address uses port {port}, which belongs to other services and never serves web pages.</source>
        <translation>Cette adresse utilise le port {port}, qui appartient à d’autres services et ne fournit jamais de page web.</translation>
    </message>
    <message>
        <source>This computer finds its proxy by a script, which Standfirst does not run, so nothing was fetched. Set the environment variable all_proxy to the proxy&apos;s address, as in http://proxy.example:3128.</source>
        <translation>Cet ordinateur trouve son proxy par un script, que Standfirst n’exécute pas ; rien n’a donc été téléchargé. Donnez à la variable d’environnement all_proxy l’adresse du proxy, comme dans http://proxy.example:3128.</translation>
    </message>
    <message>
        <source>This file is not a text.</source>
        <translation>Ce fichier n’est pas un texte.</translation>
    </message>
    <message>
        <source>This is {what}, not a text.</source>
        <translation>C’est {what}, pas un texte.</translation>
    </message>
    <message>
        <source>This page asks whether you are human, and has no article.</source>
        <translation>Cette page demande si vous êtes humain et ne contient pas d’article.</translation>
    </message>
    <message>
        <source>Too many levels of symbolic links</source>
        <translation>trop de liens symboliques à la suite</translation>
    </message>
    <message>
        <source>Transport endpoint is not connected</source>
        <translation>le lecteur n’est plus connecté</translation>
    </message>
    <message>
        <source>Unpack it and open the document in it that you want to read.</source>
        <translation>Décompressez-la et ouvrez le document que vous voulez y lire.</translation>
    </message>
    <message>
        <source>Use one that begins with https:// or http://.</source>
        <translation>Utilisez-en une qui commence par https:// ou http://.</translation>
    </message>
    <message>
        <source>What is denied is in ¶ {paragraph}.</source>
        <translation>Ce qui est démenti est au ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>What it introduces is in ¶ {paragraph}.</source>
        <translation>Ce qu’elle introduit est au ¶ {paragraph}.</translation>
    </message>
    <message>
        <source>You may not read {path}. Ask its owner, or copy it to a folder of yours.</source>
        <translation>Vous n’avez pas le droit de lire {path}. Demandez à son propriétaire, ou copiez-le dans l’un de vos dossiers.</translation>
    </message>
    <message>
        <source>a 7-Zip archive</source>
        <translation>une archive 7-Zip</translation>
    </message>
    <message>
        <source>a DVI file</source>
        <translation>un fichier DVI</translation>
    </message>
    <message>
        <source>a DjVu document</source>
        <translation>un document DjVu</translation>
    </message>
    <message>
        <source>a DocBook document</source>
        <translation>un document DocBook</translation>
    </message>
    <message>
        <source>a FictionBook e-book</source>
        <translation>un livre numérique FictionBook</translation>
    </message>
    <message>
        <source>a Hangul document</source>
        <translation>un document Hangul</translation>
    </message>
    <message>
        <source>a JSON file, written for programs</source>
        <translation>un fichier JSON, écrit pour des programmes</translation>
    </message>
    <message>
        <source>a Jupyter notebook</source>
        <translation>un notebook Jupyter</translation>
    </message>
    <message>
        <source>a Kindle book</source>
        <translation>un livre Kindle</translation>
    </message>
    <message>
        <source>a Microsoft Reader e-book</source>
        <translation>un livre numérique Microsoft Reader</translation>
    </message>
    <message>
        <source>a OneNote notebook</source>
        <translation>un bloc-notes OneNote</translation>
    </message>
    <message>
        <source>a Palm e-book</source>
        <translation>un livre numérique Palm</translation>
    </message>
    <message>
        <source>a PostScript file</source>
        <translation>un fichier PostScript</translation>
    </message>
    <message>
        <source>a RAR archive</source>
        <translation>une archive RAR</translation>
    </message>
    <message>
        <source>a Safari web archive</source>
        <translation>une archive web de Safari</translation>
    </message>
    <message>
        <source>a Sony e-book</source>
        <translation>un livre numérique Sony</translation>
    </message>
    <message>
        <source>a Visio drawing</source>
        <translation>un dessin Visio</translation>
    </message>
    <message>
        <source>a WordPerfect document</source>
        <translation>un document WordPerfect</translation>
    </message>
    <message>
        <source>a bzip2 archive</source>
        <translation>une archive bzip2</translation>
    </message>
    <message>
        <source>a compiled help file (CHM)</source>
        <translation>un fichier d’aide compilé (CHM)</translation>
    </message>
    <message>
        <source>a database</source>
        <translation>une base de données</translation>
    </message>
    <message>
        <source>a document of Microsoft Write</source>
        <translation>un document Microsoft Write</translation>
    </message>
    <message>
        <source>a drawing (SVG)</source>
        <translation>un dessin (SVG)</translation>
    </message>
    <message>
        <source>a file of subtitles</source>
        <translation>un fichier de sous-titres</translation>
    </message>
    <message>
        <source>a font</source>
        <translation>une police de caractères</translation>
    </message>
    <message>
        <source>a gzip archive</source>
        <translation>une archive gzip</translation>
    </message>
    <message>
        <source>a licence for a protected e-book, not the book</source>
        <translation>la licence d’un livre numérique protégé, non le livre</translation>
    </message>
    <message>
        <source>a link into a file-sharing network</source>
        <translation>un lien vers un réseau de partage de fichiers</translation>
    </message>
    <message>
        <source>a link to a web page</source>
        <translation>un lien vers une page web</translation>
    </message>
    <message>
        <source>a login to another computer</source>
        <translation>un accès à un autre ordinateur</translation>
    </message>
    <message>
        <source>a map file</source>
        <translation>un fichier de carte</translation>
    </message>
    <message>
        <source>a news feed (RSS or Atom)</source>
        <translation>un flux d’actualités (RSS ou Atom)</translation>
    </message>
    <message>
        <source>a packed file</source>
        <translation>un fichier compressé</translation>
    </message>
    <message>
        <source>a page of the browser itself</source>
        <translation>une page du navigateur lui-même</translation>
    </message>
    <message>
        <source>a person&apos;s address</source>
        <translation>l’adresse d’une personne</translation>
    </message>
    <message>
        <source>a picture</source>
        <translation>une image</translation>
    </message>
    <message>
        <source>a piece of data and not a place</source>
        <translation>un bloc de données et non un emplacement</translation>
    </message>
    <message>
        <source>a place on a file server</source>
        <translation>un emplacement sur un serveur de fichiers</translation>
    </message>
    <message>
        <source>a program</source>
        <translation>un programme</translation>
    </message>
    <message>
        <source>a script for a browser</source>
        <translation>un script pour navigateur</translation>
    </message>
    <message>
        <source>a sound file</source>
        <translation>un fichier audio</translation>
    </message>
    <message>
        <source>a sound or video file</source>
        <translation>un fichier audio ou vidéo</translation>
    </message>
    <message>
        <source>a table (CSV)</source>
        <translation>un tableau (CSV)</translation>
    </message>
    <message>
        <source>a tar archive</source>
        <translation>une archive tar</translation>
    </message>
    <message>
        <source>a telephone number</source>
        <translation>un numéro de téléphone</translation>
    </message>
    <message>
        <source>an AbiWord document</source>
        <translation>un document AbiWord</translation>
    </message>
    <message>
        <source>an Apple Keynote presentation</source>
        <translation>une présentation Apple Keynote</translation>
    </message>
    <message>
        <source>an Apple Numbers spreadsheet</source>
        <translation>une feuille de calcul Apple Numbers</translation>
    </message>
    <message>
        <source>an Apple Pages document</source>
        <translation>un document Apple Pages</translation>
    </message>
    <message>
        <source>an Apple iWork document</source>
        <translation>un document Apple iWork</translation>
    </message>
    <message>
        <source>an InDesign document</source>
        <translation>un document InDesign</translation>
    </message>
    <message>
        <source>an OpenOffice.org 1.0 document</source>
        <translation>un document OpenOffice.org 1.0</translation>
    </message>
    <message>
        <source>an OpenOffice.org 1.0 file</source>
        <translation>un fichier OpenOffice.org 1.0</translation>
    </message>
    <message>
        <source>an Outlook data file</source>
        <translation>un fichier de données Outlook</translation>
    </message>
    <message>
        <source>an XML file, written for programs</source>
        <translation>un fichier XML, écrit pour des programmes</translation>
    </message>
    <message>
        <source>an XPS document</source>
        <translation>un document XPS</translation>
    </message>
    <message>
        <source>an address for another program</source>
        <translation>une adresse destinée à un autre programme</translation>
    </message>
    <message>
        <source>an archive of pictures</source>
        <translation>une archive d’images</translation>
    </message>
    <message>
        <source>an article in the XML of journals (JATS)</source>
        <translation>un article dans le XML des revues (JATS)</translation>
    </message>
    <message>
        <source>an empty archive</source>
        <translation>une archive vide</translation>
    </message>
    <message>
        <source>an outline or a list of feeds (OPML)</source>
        <translation>un plan ou une liste de flux (OPML)</translation>
    </message>
    <message>
        <source>certificate has expired</source>
        <translation>le certificat a expiré</translation>
    </message>
    <message>
        <source>certificate is not yet valid</source>
        <translation>le certificat n’est pas encore valable</translation>
    </message>
    <message>
        <source>hostname mismatch</source>
        <translation>le certificat est établi à un autre nom</translation>
    </message>
    <message>
        <source>its name can&apos;t be used</source>
        <translation>son nom ne peut pas être utilisé</translation>
    </message>
    <message>
        <source>notes exported from Evernote</source>
        <translation>un export de notes Evernote</translation>
    </message>
    <message>
        <source>self-signed certificate</source>
        <translation>certificat autosigné</translation>
    </message>
    <message>
        <source>self-signed certificate in certificate chain</source>
        <translation>certificat autosigné dans la chaîne de certificats</translation>
    </message>
    <message>
        <source>the source of a LaTeX document</source>
        <translation>le source d’un document LaTeX</translation>
    </message>
    <message>
        <source>the source of a manual page</source>
        <translation>le source d’une page de manuel</translation>
    </message>
    <message>
        <source>this computer&apos;s network settings</source>
        <translation>les paramètres réseau de cet ordinateur</translation>
    </message>
    <message>
        <source>unable to get local issuer certificate</source>
        <translation>l’émetteur du certificat est inconnu</translation>
    </message>
    <message>
        <source>{host} answers at this address, but offers no secure connection (https) there. Check the address; if you trust the network that you are in, try http:// instead of https://.</source>
        <translation>{host} répond à cette adresse, mais n’y propose pas de connexion sécurisée (https). Vérifiez l’adresse ; si vous faites confiance au réseau où vous êtes, essayez http:// au lieu de https://.</translation>
    </message>
    <message>
        <source>{host} broke off before the page was complete. Try again.</source>
        <translation>{host} s’est interrompu avant que la page soit complète. Réessayez.</translation>
    </message>
    <message>
        <source>{host} can&apos;t be reached. Check that this computer is online, or try again later.</source>
        <translation>{host} est injoignable. Vérifiez que cet ordinateur est en ligne, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} can&apos;t prove that it is {host} ({reason}), so nothing was read. Check the address and your clock.</source>
        <translation>{host} ne peut pas prouver que c’est bien {host} ({reason})&#x202f;; rien n’a donc été lu. Vérifiez l’adresse et votre horloge.</translation>
    </message>
    <message>
        <source>{host} did not send the page (error {status}).</source>
        <translation>{host} n’a pas envoyé la page (erreur {status}).</translation>
    </message>
    <message>
        <source>{host} does not answer as a web server does. Check the address for mistakes.</source>
        <translation>{host} ne répond pas comme un serveur web. Vérifiez l’adresse.</translation>
    </message>
    <message>
        <source>{host} does not show this page to everyone (error {status}).</source>
        <translation>{host} ne montre pas cette page à tout le monde (erreur {status}).</translation>
    </message>
    <message>
        <source>{host} has a fault and can&apos;t show the page (error {status}). Try again later.</source>
        <translation>{host} est en panne et ne peut pas afficher la page (erreur {status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} has no page at this address (error {status}). Check it for mistakes.</source>
        <translation>{host} n’a pas de page à cette adresse (erreur {status}). Vérifiez qu’elle ne contient pas d’erreur.</translation>
    </message>
    <message>
        <source>{host} keeps redirecting and shows no page.</source>
        <translation>{host} redirige sans fin et n’affiche aucune page.</translation>
    </message>
    <message>
        <source>{host} keeps redirecting: it wants something that only a browser can give, such as consent to its cookies.</source>
        <translation>{host} redirige sans fin : il attend quelque chose que seul un navigateur donne, comme l’accord pour ses cookies.</translation>
    </message>
    <message>
        <source>{host} offers no secure connection that works.</source>
        <translation>{host} n’offre pas de connexion sécurisée qui fonctionne.</translation>
    </message>
    <message>
        <source>{host} redirects to port {port}, which belongs to other services and never serves web pages.</source>
        <translation>{host} redirige vers le port {port}, qui appartient à d’autres services et ne fournit jamais de page web.</translation>
    </message>
    <message>
        <source>{host} redirects, and the new address has a user name or password in it, which Standfirst does not send.</source>
        <translation>{host} redirige, et la nouvelle adresse contient un nom d’utilisateur ou un mot de passe, que Standfirst n’envoie pas.</translation>
    </message>
    <message>
        <source>{host} redirects, and the new address is not complete or has a mistake in it.</source>
        <translation>{host} redirige, et la nouvelle adresse est incomplète ou contient une erreur.</translation>
    </message>
    <message>
        <source>{host} redirects, and the new address is not that of a web page.</source>
        <translation>{host} redirige, et la nouvelle adresse n’est pas celle d’une page web.</translation>
    </message>
    <message>
        <source>{host} refuses connections at this address. Check it for mistakes, or try again later.</source>
        <translation>{host} refuse les connexions à cette adresse. Vérifiez-la, ou réessayez plus tard.</translation>
    </message>
    <message>
        <source>{host} serves this address only over a secure connection. Use https:// instead of http://.</source>
        <translation>{host} ne fournit des pages à cette adresse que par une connexion sécurisée. Utilisez https:// au lieu de http://.</translation>
    </message>
    <message>
        <source>{host} took too long to send the page. Try again later, or save it with your browser and open the file.</source>
        <translation>{host} a mis trop de temps à envoyer la page. Réessayez plus tard, ou enregistrez-la avec votre navigateur et ouvrez le fichier.</translation>
    </message>
    <message>
        <source>{host} was asked too often (error {status}). Wait a few minutes and try again.</source>
        <translation>{host} a reçu trop de demandes (erreur {status}). Attendez quelques minutes et réessayez.</translation>
    </message>
    <message>
        <source>{host} was not found. Check the address for mistakes, and that this computer is online.</source>
        <translation>{host} est introuvable. Vérifiez l’adresse, et que cet ordinateur est en ligne.</translation>
    </message>
    <message>
        <source>{host}, or the proxy {proxy} on the way to it, has a fault and can&apos;t show the page (error {status}). Try again later.</source>
        <translation>{host}, ou le proxy {proxy} qui y mène, est en panne et ne peut pas montrer la page (erreur {status}). Réessayez plus tard.</translation>
    </message>
    <message>
        <source>{name} can be seen but not read: its fonts do not tell which characters they show. Run OCR (text recognition) on it, save the result, and open that.</source>
        <translation>{name} se voit mais ne peut pas être lu : ses polices n’indiquent pas quels caractères elles montrent. Passez-le à la reconnaissance de texte (OCR), enregistrez le résultat et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{name} can&apos;t be opened with this password. Check it and try again.</source>
        <translation>{name} ne peut pas être ouvert avec ce mot de passe. Vérifiez-le et réessayez.</translation>
    </message>
    <message>
        <source>{name} changes its formatting more than {limit} times, which no text needs. Save it as plain text and open that.</source>
        <translation>{name} change plus de {limit} fois l’aspect de son texte, ce dont aucun texte n’a besoin. Enregistrez-le en texte brut et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{name} has more than {parts} parts or {levels} levels of them. Copy the text you want to read from your mail program and paste it.</source>
        <translation>{name} a plus de {parts} parties, ou plus de {levels} niveaux de parties. Copiez le texte que vous voulez lire depuis votre messagerie et collez-le.</translation>
    </message>
    <message>
        <source>{name} has no text of its own. Save what is attached to it and open that.</source>
        <translation>{name} n’a pas de texte propre. Enregistrez la pièce jointe et ouvrez-la.</translation>
    </message>
    <message>
        <source>{name} has no text: its pages are pictures, as from a scanner, or empty. Run OCR (text recognition) on it, save the result, and open that.</source>
        <translation>{name} ne contient pas de texte&#xa0;: ses pages sont des images, comme celles d’un scanner, ou vides. Appliquez-lui une reconnaissance de texte (OCR), enregistrez le résultat et ouvrez-le.</translation>
    </message>
    <message>
        <source>{name} has no text: its pages are pictures, or there are none.</source>
        <translation>{name} ne contient pas de texte&#xa0;: ses pages sont des images, ou il n’en a pas.</translation>
    </message>
    <message>
        <source>{name} is a Hangul document. Open it in the program that made it and save it as PDF.</source>
        <translation>{name} est un document Hangul. Ouvrez-le dans le programme qui l’a créé et enregistrez-le en PDF.</translation>
    </message>
    <message>
        <source>{name} is a PowerPoint presentation, not a text. Save it as PDF and open that.</source>
        <translation>{name} est une présentation PowerPoint, pas un texte. Enregistrez-la en PDF et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is a Publisher document. Save it in Publisher as PDF.</source>
        <translation>{name} est un document Publisher. Enregistrez-le en PDF dans Publisher.</translation>
    </message>
    <message>
        <source>{name} is a Visio drawing, not a text.</source>
        <translation>{name} est un dessin Visio, pas un texte.</translation>
    </message>
    <message>
        <source>{name} is a drawing, not a text.</source>
        <translation>{name} est un dessin, pas un texte.</translation>
    </message>
    <message>
        <source>{name} is a folder of other files. Open it in Adobe Reader, save the files, and open those.</source>
        <translation>{name} est un dossier d’autres fichiers. Ouvrez-le dans Adobe Reader, enregistrez les fichiers et ouvrez ceux-ci.</translation>
    </message>
    <message>
        <source>{name} is a form that only Adobe Reader shows; all that other programs see is a page that says so. Open it there, print it to a PDF, and open that.</source>
        <translation>{name} est un formulaire que seul Adobe Reader affiche ; les autres programmes ne voient qu’une page qui le dit. Ouvrez-le dans celui-ci, imprimez-le dans un PDF et ouvrez ce dernier.</translation>
    </message>
    <message>
        <source>{name} is a presentation, not a text. Save it as PDF and open that.</source>
        <translation>{name} est une présentation, pas un texte. Enregistrez-la en PDF et ouvrez celui-ci.</translation>
    </message>
    <message>
        <source>{name} is a spreadsheet, not a text. Copy the text you want to read and paste it here.</source>
        <translation>{name} est une feuille de calcul, pas un texte. Copiez le texte que vous voulez lire et collez-le ici.</translation>
    </message>
    <message>
        <source>{name} is an Excel workbook, not a text. Copy the text you want to read and paste it here.</source>
        <translation>{name} est un classeur Excel, pas un texte. Copiez le texte que vous voulez lire et collez-le ici.</translation>
    </message>
    <message>
        <source>{name} is an Outlook message. Open it in Outlook and save it as text or .eml.</source>
        <translation>{name} est un message Outlook. Ouvrez-le dans Outlook et enregistrez-le en texte ou en .eml.</translation>
    </message>
    <message>
        <source>{name} is an archive. Unpack it and open the document in it that you want to read.</source>
        <translation>{name} est une archive. Décompressez-la et ouvrez le document que vous voulez y lire.</translation>
    </message>
    <message>
        <source>{name} is an old Excel workbook. Copy the text you want to read and paste it here.</source>
        <translation>{name} est un ancien classeur Excel. Copiez le texte que vous voulez lire et collez-le ici.</translation>
    </message>
    <message>
        <source>{name} is an old Office file. Open it in the program that made it and save it as .docx or PDF.</source>
        <translation>{name} est un ancien fichier Office. Ouvrez-le dans le programme qui l’a créé et enregistrez-le en .docx ou en PDF.</translation>
    </message>
    <message>
        <source>{name} is an old PowerPoint presentation. Open it in PowerPoint or LibreOffice and save it as PDF.</source>
        <translation>{name} est une ancienne présentation PowerPoint. Ouvrez-la dans PowerPoint ou LibreOffice et enregistrez-la en PDF.</translation>
    </message>
    <message>
        <source>{name} is an old Visio drawing. Save it in Visio as PDF.</source>
        <translation>{name} est un ancien dessin Visio. Enregistrez-le en PDF dans Visio.</translation>
    </message>
    <message>
        <source>{name} is an old Word document. Open it in Word or LibreOffice and save it as .docx.</source>
        <translation>{name} est un ancien document Word. Ouvrez-le dans Word ou LibreOffice et enregistrez-le en .docx.</translation>
    </message>
    <message>
        <source>{name} is damaged: it declares entities of its own, which no text needs.</source>
        <translation>{name} est endommagé&#xa0;: il déclare ses propres entités, ce dont aucun texte n’a besoin.</translation>
    </message>
    <message>
        <source>{name} is damaged: it holds no text.</source>
        <translation>{name} est endommagé&#xa0;: il ne contient pas de texte.</translation>
    </message>
    <message>
        <source>{name} is damaged: it holds no text. Open it in the program that made it, if it can.</source>
        <translation>{name} est endommagé&#xa0;: il ne contient pas de texte. Ouvrez-le dans le programme qui l’a créé, s’il y parvient.</translation>
    </message>
    <message>
        <source>{name} is damaged: it is nested deeper than any text.</source>
        <translation>{name} est endommagé&#xa0;: son imbrication est plus profonde que celle d’aucun texte.</translation>
    </message>
    <message>
        <source>{name} is damaged: its XML can&apos;t be read.</source>
        <translation>{name} est endommagé&#xa0;: son XML est illisible.</translation>
    </message>
    <message>
        <source>{name} is damaged: its part &apos;{part}&apos; can&apos;t be unpacked.</source>
        <translation>{name} est endommagé&#xa0;: sa partie «&#xa0;{part}&#xa0;» ne peut pas être décompressée.</translation>
    </message>
    <message>
        <source>{name} is damaged: its table of contents can&apos;t be read.</source>
        <translation>{name} est endommagé&#xa0;: sa table des matières est illisible.</translation>
    </message>
    <message>
        <source>{name} is damaged: no page of it can be read. Get it again from where it came from.</source>
        <translation>{name} est endommagé&#xa0;: aucune de ses pages n’est lisible. Récupérez-le de nouveau à sa source.</translation>
    </message>
    <message>
        <source>{name} is encrypted. Open it in your mail program, copy its text and paste it.</source>
        <translation>{name} est chiffré. Ouvrez-le dans votre messagerie, copiez son texte et collez-le.</translation>
    </message>
    <message>
        <source>{name} is locked by its shop&apos;s copy protection, which Standfirst does not open. Read it in the shop&apos;s own program, or ask for a copy without protection.</source>
        <translation>{name} est verrouillé par la protection du vendeur, que Standfirst n’ouvre pas. Lisez le livre dans le programme du vendeur, ou demandez un exemplaire sans protection.</translation>
    </message>
    <message>
        <source>{name} is made of more parts than any text needs. Save its text as a file of its own.</source>
        <translation>{name} comporte plus d’éléments qu’aucun texte n’en demande. Enregistrez le texte dans un fichier à part.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Give the password to open it.</source>
        <translation>{name} est protégé par un mot de passe. Saisissez-le pour ouvrir le fichier.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Open it in LibreOffice, save it without one, and open that.</source>
        <translation>{name} est protégé par un mot de passe. Ouvrez-le dans LibreOffice, enregistrez-le sans mot de passe et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Open it in the program that made it, save it without the password, and open that.</source>
        <translation>{name} est protégé par un mot de passe. Ouvrez-le dans le programme qui l’a créé, enregistrez-le sans mot de passe et ouvrez le résultat.</translation>
    </message>
    <message>
        <source>{name} is protected by a password. Open it where it was made and save it without one.</source>
        <translation>{name} est protégé par un mot de passe. Ouvrez-le là où il a été créé et enregistrez-le sans mot de passe.</translation>
    </message>
    <message>
        <source>{name} is {size} MB; Standfirst reads files of up to {limit} MB. Save the part you want to read as a file of its own.</source>
        <translation>{name} fait {size}&#xa0;Mo&#x202f;; Standfirst lit des fichiers jusqu’à {limit}&#xa0;Mo. Enregistrez la partie que vous voulez lire dans un fichier à part.</translation>
    </message>
    <message>
        <source>{name} is {what}, which Standfirst does not read.</source>
        <translation>{name} est {what}, que Standfirst ne lit pas.</translation>
    </message>
    <message>
        <source>{name} unpacks to more than {limit} MB, which no text needs. Save its text as a file of its own.</source>
        <translation>{name} dépasse {limit}&#xa0;Mo une fois décompressé, ce dont aucun texte n’a besoin. Enregistrez le texte dans un fichier à part.</translation>
    </message>
    <message>
        <source>{path} can&apos;t be read: {reason}. Copy the file to this computer and try again.</source>
        <translation>{path} ne peut pas être lu&#xa0;: {reason}. Copiez le fichier sur cet ordinateur et réessayez.</translation>
    </message>
    <message>
        <source>{path} is a folder. Choose a file in it.</source>
        <translation>{path} est un dossier. Choisissez-y un fichier.</translation>
    </message>
    <message>
        <source>{path} is not an ordinary file. Choose a file that holds a text.</source>
        <translation>{path} n’est pas un fichier ordinaire. Choisissez un fichier qui contient un texte.</translation>
    </message>
    <message>
        <source>“{word}” points to ¶ {paragraph}.</source>
        <translation>« {word} » renvoie au ¶ {paragraph}.</translation>
    </message>
</context>
<context>
    <name>files</name>
    <message>
        <source>it is not a file</source>
        <translation>ce n’est pas un fichier</translation>
    </message>
    <message>
        <source>it is write-protected</source>
        <translation>il est protégé en écriture</translation>
    </message>
    <message>
        <source>its folder does not exist</source>
        <translation>son dossier n’existe pas</translation>
    </message>
    <message>
        <source>{path} can&apos;t be written: {reason}. The summary is still here; save it in another place.</source>
        <translation>{path} ne peut pas être écrit&#xa0;: {reason}. Le résumé est toujours là&#x202f;; enregistrez-le à un autre endroit.</translation>
    </message>
</context>
<context>
    <name>furniture</name>
    <message>
        <source>advertisement</source>
        <translation>publicité</translation>
    </message>
    <message>
        <source>aside</source>
        <translation>en marge de l’article</translation>
    </message>
    <message>
        <source>box of facts</source>
        <translation>encadré de données</translation>
    </message>
    <message>
        <source>byline</source>
        <translation>signature de l’auteur</translation>
    </message>
    <message>
        <source>caption</source>
        <translation>légende</translation>
    </message>
    <message>
        <source>code</source>
        <translation>code</translation>
    </message>
    <message>
        <source>date line</source>
        <translation>ligne de date</translation>
    </message>
    <message>
        <source>e-book frame</source>
        <translation>cadre du livre numérique</translation>
    </message>
    <message>
        <source>editor&apos;s note</source>
        <translation>note de la rédaction</translation>
    </message>
    <message>
        <source>forward-looking statements</source>
        <translation>déclarations prospectives</translation>
    </message>
    <message>
        <source>greeting</source>
        <translation>formule d’appel</translation>
    </message>
    <message>
        <source>imprint</source>
        <translation>mentions d’édition</translation>
    </message>
    <message>
        <source>line numbers</source>
        <translation>numéros de ligne</translation>
    </message>
    <message>
        <source>links</source>
        <translation>liens</translation>
    </message>
    <message>
        <source>mail header</source>
        <translation>en-tête de courriel</translation>
    </message>
    <message>
        <source>mail notice</source>
        <translation>avertissement du courriel</translation>
    </message>
    <message>
        <source>margin note</source>
        <translation>note en marge</translation>
    </message>
    <message>
        <source>newsletter frame</source>
        <translation>cadre d’une lettre d’information</translation>
    </message>
    <message>
        <source>newsletter sign-up</source>
        <translation>inscription à une lettre d’information</translation>
    </message>
    <message>
        <source>page number</source>
        <translation>numéro de page</translation>
    </message>
    <message>
        <source>promotion</source>
        <translation>promotion</translation>
    </message>
    <message>
        <source>quoted reply</source>
        <translation>réponse citée</translation>
    </message>
    <message>
        <source>read more</source>
        <translation>invitation à lire la suite</translation>
    </message>
    <message>
        <source>references</source>
        <translation>références</translation>
    </message>
    <message>
        <source>rights</source>
        <translation>mention des droits</translation>
    </message>
    <message>
        <source>running foot</source>
        <translation>pied de page</translation>
    </message>
    <message>
        <source>running head</source>
        <translation>titre courant</translation>
    </message>
    <message>
        <source>share line</source>
        <translation>ligne de partage</translation>
    </message>
    <message>
        <source>sideways text</source>
        <translation>texte vertical</translation>
    </message>
    <message>
        <source>signature</source>
        <translation>signature</translation>
    </message>
    <message>
        <source>struck out</source>
        <translation>texte barré</translation>
    </message>
    <message>
        <source>table of contents</source>
        <translation>table des matières</translation>
    </message>
    <message>
        <source>tags</source>
        <translation>mots-clés</translation>
    </message>
    <message>
        <source>title page</source>
        <translation>page de titre</translation>
    </message>
    <message>
        <source>unreadable characters</source>
        <translation>caractères illisibles</translation>
    </message>
    <message>
        <source>web address</source>
        <translation>adresse web</translation>
    </message>
</context>
<context>
    <name>gap</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln phrase</numerusform>
            <numerusform>%Ln phrases</numerusform>
        </translation>
    </message>
    <message>
        <source>heading</source>
        <translation>intertitre</translation>
    </message>
    <message>
        <source>left out</source>
        <translation>laissé de côté</translation>
    </message>
</context>
<context>
    <name>keys</name>
    <message>
        <source>Close the find bar</source>
        <translation>Fermer la barre de recherche</translation>
    </message>
    <message>
        <source>Close the tab</source>
        <translation>Fermer l’onglet</translation>
    </message>
    <message>
        <source>Everywhere</source>
        <translation>Partout</translation>
    </message>
    <message>
        <source>First or last sentence</source>
        <translation>Première ou dernière phrase</translation>
    </message>
    <message>
        <source>Folded: next or previous fold</source>
        <translation>Replié : pli suivant ou précédent</translation>
    </message>
    <message>
        <source>Folded: open or close the fold</source>
        <translation>Replié : ouvrir ou fermer le pli</translation>
    </message>
    <message>
        <source>From part to part</source>
        <translation>De partie en partie</translation>
    </message>
    <message>
        <source>From row to row</source>
        <translation>De ligne en ligne</translation>
    </message>
    <message>
        <source>Go to the beginning or the end</source>
        <translation>Aller au début ou à la fin</translation>
    </message>
    <message>
        <source>Go to the sentence in the article</source>
        <translation>Aller à la phrase dans l’article</translation>
    </message>
    <message>
        <source>Go to this part</source>
        <translation>Aller à cette partie</translation>
    </message>
    <message>
        <source>In the article</source>
        <translation>Dans l’article</translation>
    </message>
    <message>
        <source>In the find bar</source>
        <translation>Dans la barre de recherche</translation>
    </message>
    <message>
        <source>In the outline</source>
        <translation>Dans le plan</translation>
    </message>
    <message>
        <source>In the reasons</source>
        <translation>Dans la justification</translation>
    </message>
    <message>
        <source>In the strip beside the article</source>
        <translation>Dans la bande à côté de l’article</translation>
    </message>
    <message>
        <source>In the summary</source>
        <translation>Dans le résumé</translation>
    </message>
    <message>
        <source>In the tabs</source>
        <translation>Dans les onglets</translation>
    </message>
    <message>
        <source>Next or previous place</source>
        <translation>Occurrence suivante ou précédente</translation>
    </message>
    <message>
        <source>Next or previous sentence</source>
        <translation>Phrase suivante ou précédente</translation>
    </message>
    <message>
        <source>Next or previous tab</source>
        <translation>Onglet suivant ou précédent</translation>
    </message>
    <message>
        <source>Open or close a part</source>
        <translation>Ouvrir ou fermer une partie</translation>
    </message>
    <message>
        <source>Open the menus</source>
        <translation>Ouvrir les menus</translation>
    </message>
    <message>
        <source>Scroll</source>
        <translation>Faire défiler</translation>
    </message>
    <message>
        <source>Scroll by pages</source>
        <translation>Défiler par pages</translation>
    </message>
    <message>
        <source>Summarise this part only</source>
        <translation>Résumer seulement cette partie</translation>
    </message>
    <message>
        <source>To the next or the previous part of the window</source>
        <translation>À la partie suivante ou précédente de la fenêtre</translation>
    </message>
    <message>
        <source>What can be done with the sentence</source>
        <translation>Ce qu’on peut faire de la phrase</translation>
    </message>
</context>
<context>
    <name>menus</name>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Sentence</source>
        <translation>&amp;Phrase</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
</context>
<context>
    <name>methods</name>
    <message>
        <source>Adds sentences so that the summary uses words as often as the article does.</source>
        <translation>Ajoute des phrases de sorte que le résumé emploie les mots aussi souvent que l’article.</translation>
    </message>
    <message>
        <source>Adds up cue phrases, words of the title and headings, and the place in the article.</source>
        <translation>Additionne expressions clés, mots du titre et des intertitres et place dans l’article.</translation>
    </message>
    <message>
        <source>Detects the kind of text and weighs place, centrality, title and more accordingly; no repeats.</source>
        <translation>Reconnaît le genre du texte et pondère en conséquence place, centralité, titre, etc.&#x202f;; sans répétition.</translation>
    </message>
    <message>
        <source>Picks sentences in which the article&apos;s frequent words stand close together.</source>
        <translation>Retient les phrases où les mots fréquents de l’article sont proches les uns des autres.</translation>
    </message>
    <message>
        <source>Picks sentences that carry most of the article&apos;s hidden topics.</source>
        <translation>Retient les phrases qui portent l’essentiel des thèmes cachés de l’article.</translation>
    </message>
    <message>
        <source>Picks sentences that many others resemble, by shared words weighted by rarity.</source>
        <translation>Retient les phrases auxquelles beaucoup d’autres ressemblent, par mots communs pondérés selon leur rareté.</translation>
    </message>
    <message>
        <source>Picks sentences that share the most words with all the others, added up.</source>
        <translation>Retient les phrases dont les mots communs avec toutes les autres sont les plus nombreux.</translation>
    </message>
    <message>
        <source>Picks sentences that share words with many others, as web pages gain from links.</source>
        <translation>Retient les phrases qui partagent des mots avec beaucoup d’autres, comme une page web gagne à recevoir des liens.</translation>
    </message>
    <message>
        <source>Picks sentences with frequent words, and counts each word less once it has been used.</source>
        <translation>Retient les phrases aux mots fréquents et compte moins chaque mot déjà employé.</translation>
    </message>
</context>
<context>
    <name>ordinal</name>
    <message>
        <source>1st</source>
        <translation>1re</translation>
    </message>
    <message>
        <source>{rank}nd</source>
        <translation>{rank}e</translation>
    </message>
    <message>
        <source>{rank}rd</source>
        <translation>{rank}e</translation>
    </message>
    <message>
        <source>{rank}st</source>
        <translation>{rank}e</translation>
    </message>
    <message>
        <source>{rank}th</source>
        <translation>{rank}e</translation>
    </message>
</context>
<context>
    <name>pdf_painter</name>
    <message>
        <source>The summary can&apos;t be printed: the printer does not accept the page.</source>
        <translation>Le résumé ne peut pas être imprimé : l’imprimante n’accepte pas la page.</translation>
    </message>
</context>
<context>
    <name>percent</name>
    <message>
        <source>{share}%</source>
        <translation>{share}&#x202f;%</translation>
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
        <translation>Texte brut</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Word document</source>
        <translation>Document Word</translation>
    </message>
</context>
<context>
    <name>start</name>
    <message>
        <source>Something went wrong in Standfirst, and it could not start.</source>
        <translation>Une erreur s’est produite dans Standfirst, qui n’a pas pu démarrer.</translation>
    </message>
    <message>
        <source>Standfirst</source>
        <translation>Standfirst</translation>
    </message>
    <message>
        <source>Your open articles are kept. Try again; if it happens again, report it with the details.</source>
        <translation>Vos articles ouverts sont conservés. Réessayez ; si cela se reproduit, signalez-le avec les détails.</translation>
    </message>
</context>
<context>
    <name>system</name>
    <message>
        <source>Disk quota exceeded</source>
        <translation>quota de disque dépassé</translation>
    </message>
    <message>
        <source>File name too long</source>
        <translation>nom de fichier trop long</translation>
    </message>
    <message>
        <source>Input/output error</source>
        <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
        <source>Is a directory</source>
        <translation>c’est un dossier</translation>
    </message>
    <message>
        <source>No space left on device</source>
        <translation>plus de place sur le disque</translation>
    </message>
    <message>
        <source>No such file or directory</source>
        <translation>fichier ou dossier inexistant</translation>
    </message>
    <message>
        <source>Not a directory</source>
        <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
        <source>Operation not permitted</source>
        <translation>opération non permise</translation>
    </message>
    <message>
        <source>Permission denied</source>
        <translation>permission refusée</translation>
    </message>
    <message>
        <source>Read-only file system</source>
        <translation>le disque est en lecture seule</translation>
    </message>
    <message>
        <source>an error in Standfirst itself</source>
        <translation>une erreur de Standfirst lui-même</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>exclude</source>
        <translation>exclure</translation>
    </message>
    <message>
        <source>leave to rank</source>
        <translation>laisser au classement</translation>
    </message>
    <message>
        <source>length</source>
        <translation>longueur</translation>
    </message>
    <message>
        <source>method</source>
        <translation>méthode</translation>
    </message>
    <message>
        <source>pin</source>
        <translation>épingler</translation>
    </message>
    <message>
        <source>put back</source>
        <translation>remettre</translation>
    </message>
    <message>
        <source>take out</source>
        <translation>retirer</translation>
    </message>
    <message>
        <source>topic</source>
        <translation>sujet</translation>
    </message>
</context>
<context>
    <name>wording</name>
    <message>
        <source>By</source>
        <translation>Par</translation>
    </message>
    <message>
        <source>Date</source>
        <translation>Date</translation>
    </message>
    <message>
        <source>Excluded sentences</source>
        <translation>Phrases exclues</translation>
    </message>
    <message>
        <source>Length</source>
        <translation>Longueur</translation>
    </message>
    <message>
        <source>Method</source>
        <translation>Méthode</translation>
    </message>
    <message>
        <source>Part</source>
        <translation>Partie</translation>
    </message>
    <message>
        <source>Pinned sentences</source>
        <translation>Phrases épinglées</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>Source</translation>
    </message>
    <message>
        <source>Summary</source>
        <translation>Résumé</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>Sujet</translation>
    </message>
    <message>
        <source>paragraphs {first} to {last}</source>
        <translation>paragraphes {first} à {last}</translation>
    </message>
    <message>
        <source>{label}: {value}</source>
        <translation>{label}&#xa0;: {value}</translation>
    </message>
    <message>
        <source>{sentences} of {all_sentences} sentences, {words} of {all_words} characters, word for word</source>
        <translation>{sentences} phrases sur {all_sentences}, {words} caractères sur {all_words}, mot pour mot</translation>
    </message>
    <message>
        <source>{sentences} of {all_sentences} sentences, {words} of {all_words} words, word for word</source>
        <translation>{sentences} phrases sur {all_sentences}, {words} mots sur {all_words}, mot pour mot</translation>
    </message>
    <message>
        <source>{topic} (does not occur)</source>
        <translation>{topic} (absent du texte)</translation>
    </message>
</context>
</TS>
