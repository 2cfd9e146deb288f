<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Resume Checker %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It compares a resume with what three documents ask of a machine learning engineer, shows the words that count, and suggests what to do about the rest.

Your resume never leaves this computer. The program makes no connection; your browser opens only when you click a link. Ticks and notes are kept in your own user folder.

It is a help for your own work, not a verdict on you.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Requirement</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>After</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Words</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Compare with another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is no history yet.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep a history on this computer</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Day, verdicts and coverage of each version; no words of your resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Clear this history</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Leave your resume open here and save its next version as a PDF in the same place: it is read again, and what changed is shown here. Or compare it with another file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing changed for these requirements</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>What</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>On the resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now shown</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistPane</name>
    <message>
        <source>Read only: a newer version of the program made this. What this version knows is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save checklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Steps of the selected item</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For me after &amp;all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Not for me</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick an item to see what to do about it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that this is not for you. It stays at the end of the list until you take it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: %1 covers it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now shown: your resume demonstrates it since %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>You said that “%1” does not show it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Your note</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1, asked for by %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of these is enough: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, in your plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was verified a while ago: look whether it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move item &amp;up</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Move item &amp;down</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Copy checklist as text</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ChecklistTable</name>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>CoverageChart</name>
    <message>
        <source>Coverage by category</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Pick a finding, or a box on the page, to see what is behind it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage by category</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These words do not stand on the resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>About the file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The dates beside these posts add up to %1 months.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Read by one of two readers: may be lost in a hiring system.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What counts</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is retired: it still counts as held, and nothing follows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is retired: it still counts as held. Its successor is %2.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Found on the resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>this is wrong</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>My resume calls it otherwise…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1, %2: %3</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nearly found</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>take that back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Who asks for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was verified a while ago: look whether it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>ticking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>unticking %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>the note on %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>setting %1 aside</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>taking %1 back</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The program&apos;s own data are faulty</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a command</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>No command fits. Try another word.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 (not now)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Commands</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Search the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copy this finding</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Coverage over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log for a report</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Log</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing has gone wrong so far.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It says what went wrong in the program, and where. No word of a resume stands in it, and no name of a file. Nothing is sent: copy it, and put it into your report.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Copied</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Resume Checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The sample is missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Install the program again to get it back.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened the checklist %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 - Resume Checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Saved checklists (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Fichier</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Édition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Aide</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Open resume…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Compare with another resume &amp;file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open &amp;checklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Save checklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Print checklist…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Export own words…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the &amp;log for a report…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;About Resume Checker</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a &amp;parser sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Search the findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Search the pa&amp;ges</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Next evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Previous evidence</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit wi&amp;dth</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit pag&amp;e</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Clair</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Sombre</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>These findings come from the quick reading alone.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The second reading did not end well</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherResume</name>
    <message>
        <source>Reading %1…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>OtherWords</name>
    <message>
        <source>Other words for it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The words as they stand on the resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This is the same thing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What does your resume call “%1”?</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Notes about the file: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstrated: %1 points. Listed only, which counts half: %2 points.
Every requirement weighs as many points as documents ask for it, 1 to 3; of a group of which one is enough, the best counts.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Worth doing first</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous evidence (Shift+F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next evidence (F3)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Fit page (Ctrl+9)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2 marked places</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Marked places: %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageSearch</name>
    <message>
        <source>Search the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not on the pages</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages of the resume</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Paperwork</name>
    <message>
        <source>The checklist that is open is from a newer version. Open the resume again, then this.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was not opened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Export own words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Own words (*.json)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>ParserView</name>
    <message>
        <source>What a parser sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reader of record</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Quick reader</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The text in the order in which a program reads it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Only one reader could make sense of this file. Hiring systems may see less.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two readers see the same words. What is missing here is missing for a hiring system too.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Two readers do not see the same words. Lines that differ: %1.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanChart</name>
    <message>
        <source>Plan by week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Hours a week</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The plan in words</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage now: %1 of %2 points. With this plan: %3.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>With the %4 that you ticked: %5.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing that fits into these hours would add to the coverage.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 actions in %2 of %3 hours. Nothing else in these hours brings more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 actions in %2 of %3 hours. So many hours allow too many plans to try them all.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>coverage then %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>I mean to do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Mean to do this</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This was verified a while ago: look whether it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>For %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weeks %1 to %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture that scales (*.svg)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Préférences</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Comme le système</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Clair</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Sombre</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> %</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The new language shows when the program is started again.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source> seconds</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A file that takes longer is given up.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Keep each resume&apos;s coverage over time</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is kept on this computer only.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Reading a file may take</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Reading took too long</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was given up after %2 seconds. Save it as a PDF again and drop the new file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Reading %1 stopped half-way: it is damaged, or too large once unpacked. Save it as a PDF again and drop the new file.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page %1</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Open another file…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Cancel</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Password</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>a first step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>a next step</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>for later</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Kind of suggestion</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to suggest: everything that is asked for is demonstrated.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>A part of your own advice was left out</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before an interview</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>These are only named on your resume. Could you answer five questions on each? If you can, show it in a bullet with a number; if you cannot, drop it. This list is for you alone: it is in no checklist.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Verified on %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Look whether it still holds.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Say it on the resume</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Projects</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Competitions</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open source</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Courses</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Communities</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Habits</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Longer studies</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Let go to open it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>This will not be opened</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Compare with another resume file</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What the last save of %1 changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was saved</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 was saved and read again: nothing changed for these requirements.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Wait until the open resume is wholly read.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>WantedFilter</name>
    <message>
        <source>Only where one of a group is enough</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show all</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Show only what these documents ask for</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>one of a group</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Filter</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Your resume never leaves this computer.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Drop your resume here</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>See which skills of a machine learning engineer it shows, and what to do about the rest.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Open a PDF…</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Read %1: %2 of %3 requirements found.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Panes</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Findings</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What to do</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Plan</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What a parser sees</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Changes</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>What is open is still here, and your ticks are kept. If it happens again, start it anew; the Help menu has a log for a report.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Strengthened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Weakened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n gained</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n strengthened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n weakened</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%n lost</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage stays at %2 of %3 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage: from %1 to %2 of %3 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Coverage: from %1 of %4 to %2 of %3 points.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now shown on your checklist: %1.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed: %1 is shown.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 and %n more</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>%1 of %2 points</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>drop</name>
    <message>
        <source>That is not a file. Drop the PDF file of your resume.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Those are several files. Drop one at a time.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is not on this computer yet. Save it first, then drop the file.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>That is a folder. Drop the PDF file inside it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1 is not a PDF. Save your resume as a PDF and drop that.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>not needed: %1 covers it</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” on page %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>, and %1 more</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>“%1” (page %2, %3)</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Print checklist</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The printer did not take it. Look whether it is on, or save a PDF instead.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The checklist was not printed</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>prose</name>
    <message>
        <source>about 1 hour</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>about %1 hours</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Markdown task list</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>PDF to print</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Web page</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>JSON, which can be opened again</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Save checklist</source>
        <translation type="unfinished"></translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Missing</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Listed only</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Demonstrated</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>Nothing on the resume shows it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>It is named, but nothing on the resume shows that you used it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>The resume shows what you did with it.</source>
        <translation type="unfinished"></translation>
    </message>
    <message>
        <source>One of its group is enough, and another one is shown.</source>
        <translation type="unfinished"></translation>
    </message>
</context>
</TS>
