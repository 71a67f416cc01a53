<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
<context>
    <name>CompareDialog</name>
    <message numerus="yes">
        <source>Ranking… %Ln of {of} methods is/are ready.</source>
        <translation>
            <numerusform>Ranking… %Ln of {of} methods is ready.</numerusform>
            <numerusform>Ranking… %Ln of {of} methods are ready.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>CompareModel</name>
    <message numerus="yes">
        <source>picked by %Ln of {of} methods</source>
        <translation>
            <numerusform>picked by %Ln of {of} methods</numerusform>
            <numerusform>picked by %Ln of {of} methods</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ExplanationPanel</name>
    <message numerus="yes">
        <source>%Ln of {of} methods pick(s) it</source>
        <translation>
            <numerusform>%Ln of {of} methods picks it</numerusform>
            <numerusform>%Ln of {of} methods pick it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %Ln methods pick it</source>
        <translation>
            <numerusform>%Ln method picks it</numerusform>
            <numerusform>All %Ln methods pick it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>In the summary, from %Ln sentence(s) on</source>
        <translation>
            <numerusform>In the summary, from %Ln sentence on</numerusform>
            <numerusform>In the summary, from %Ln sentences on</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Left out: joins the summary at %Ln sentence(s)</source>
        <translation>
            <numerusform>Left out: joins the summary at %Ln sentence</numerusform>
            <numerusform>Left out: joins the summary at %Ln sentences</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>None of %Ln method(s) picks it</source>
        <translation>
            <numerusform>None of %Ln method picks it</numerusform>
            <numerusform>None of %Ln methods picks it</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Represents %Ln similar one(s)</source>
        <translation>
            <numerusform>Represents one like it</numerusform>
            <numerusform>Represents %Ln similar ones</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>FindBar</name>
    <message numerus="yes">
        <source>%Ln found</source>
        <translation>
            <numerusform>%Ln found</numerusform>
            <numerusform>%Ln found</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>JobQueue</name>
    <message numerus="yes">
        <source>This took longer than %Ln second(s) and was stopped. Try a shorter text or another method.</source>
        <translation>
            <numerusform>This took longer than %Ln second and was stopped. Try a shorter text or another method.</numerusform>
            <numerusform>This took longer than %Ln seconds and was stopped. Try a shorter text or another method.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>LengthControl</name>
    <message numerus="yes">
        <source>{count} of %Ln sentence(s)</source>
        <translation>
            <numerusform>{count} of %Ln sentence</numerusform>
            <numerusform>{count} of %Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Opener</name>
    <message numerus="yes">
        <source>Standfirst closed unexpectedly %Ln time(s) while reading {name}, and will not reopen it by itself. Reload tries once more.</source>
        <translation>
            <numerusform>Standfirst closed unexpectedly once while reading {name}, and will not reopen it by itself. Reload tries once more.</numerusform>
            <numerusform>Standfirst closed unexpectedly %Ln times while reading {name}, and will not reopen it by itself. Reload tries once more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>PhraseLine</name>
    <message numerus="yes">
        <source>In %Ln place(s). Click for the next one, Shift+click for the previous one.</source>
        <translation>
            <numerusform>In %Ln place. Click for the next one, Shift+click for the previous one.</numerusform>
            <numerusform>In %Ln places. Click for the next one, Shift+click for the previous one.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>ReadingPage</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Refusals</name>
    <message numerus="yes">
        <source>Also not opened: {names} and %Ln more.</source>
        <translation>
            <numerusform>Also not opened: {names} and %Ln more.</numerusform>
            <numerusform>Also not opened: {names} and %Ln more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>SessionTroubles</name>
    <message numerus="yes">
        <source>%Ln of the articles that were open could not be restored because the list of them was damaged. Nothing was deleted: the list and their texts are in {folder}.</source>
        <translation>
            <numerusform>%Ln of the articles that were open could not be restored because the list of them was damaged. Nothing was deleted: the list and the text are in {folder}.</numerusform>
            <numerusform>%Ln of the articles that were open could not be restored because the list of them was damaged. Nothing was deleted: the list and their texts are in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Too many articles were open to open them all again: %Ln was/were left out. Nothing was deleted: it is/they are in {folder}.</source>
        <translation>
            <numerusform>Too many articles were open to open them all again: %Ln was left out. Nothing was deleted: it is in {folder}.</numerusform>
            <numerusform>Too many articles were open to open them all again: %Ln were left out. Nothing was deleted: they are in {folder}.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>{titles} and %Ln more</source>
        <translation>
            <numerusform>{titles} and %Ln more</numerusform>
            <numerusform>{titles} and %Ln more</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>amounts</name>
    <message numerus="yes">
        <source>%Ln character(s)</source>
        <translation>
            <numerusform>%Ln character</numerusform>
            <numerusform>%Ln characters</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%Ln word(s)</source>
        <translation>
            <numerusform>%Ln word</numerusform>
            <numerusform>%Ln words</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>gap</name>
    <message numerus="yes">
        <source>%Ln sentence(s)</source>
        <translation>
            <numerusform>%Ln sentence</numerusform>
            <numerusform>%Ln sentences</numerusform>
        </translation>
    </message>
</context>
</TS>
