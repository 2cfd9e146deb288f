<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Back</source>
        <translation>Zurück</translation>
    </message>
    <message>
        <source>Resume Checker %1</source>
        <translation>Resume Checker %1</translation>
    </message>
    <message>
        <source>It compares a resume with what three documents ask of a machine learning engineer, shows the words that count, and suggests what to do about the rest.

Your resume never leaves this computer. The program makes no connection; your browser opens only when you click a link. Ticks and notes are kept in your own user folder.

It is a help for your own work, not a verdict on you.</source>
        <translation>Das Programm vergleicht einen Lebenslauf mit dem, was drei Dokumente von einem Machine Learning Engineer verlangen, zeigt die Wörter, die zählen, und schlägt vor, was sich für den Rest tun lässt.

Ihr Lebenslauf verlässt diesen Computer nie. Das Programm stellt keine Verbindung her; der Browser öffnet sich nur, wenn Sie auf einen Link klicken. Häkchen und Notizen liegen in Ihrem eigenen Benutzerordner.

Es ist eine Hilfe für Ihre eigene Arbeit, kein Urteil über Sie.</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Requirement</source>
        <translation>Anforderung</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Vorher</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Nachher</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Wortlaut</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Compare with another file…</source>
        <translation>Mit anderer Datei vergleichen…</translation>
    </message>
    <message>
        <source>There is no history yet.</source>
        <translation>Es gibt noch keinen Verlauf.</translation>
    </message>
    <message>
        <source>Keep a history on this computer</source>
        <translation>Verlauf auf diesem Computer aufbewahren</translation>
    </message>
    <message>
        <source>Day, verdicts and coverage of each version; no words of your resume.</source>
        <translation>Tag, Ergebnisse und Abdeckung jeder Fassung; keine Wörter aus Ihrem Lebenslauf.</translation>
    </message>
    <message>
        <source>Clear this history</source>
        <translation>Diesen Verlauf löschen</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>Noch nichts verglichen</translation>
    </message>
    <message>
        <source>Leave your resume open here and save its next version as a PDF in the same place: it is read again, and what changed is shown here. Or compare it with another file.</source>
        <translation>Lassen Sie Ihren Lebenslauf hier geöffnet und speichern Sie die nächste Fassung als PDF am selben Ort: Sie wird neu gelesen, und hier erscheint, was sich geändert hat. Oder vergleichen Sie ihn mit einer anderen Datei.</translation>
    </message>
    <message>
        <source>Nothing changed for these requirements</source>
        <translation>Für diese Anforderungen hat sich nichts geändert</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Änderungen</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>Abdeckung im Lauf der Zeit</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>What</source>
        <translation>Was</translation>
    </message>
    <message>
        <source>On the resume</source>
        <translation>Im Lebenslauf</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>not for me</source>
        <translation>nicht für mich</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>nicht nötig</translation>
    </message>
    <message>
        <source>done</source>
        <translation>erledigt</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>offen</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nicht für mich</translation>
    </message>
    <message>
        <source>Now shown</source>
        <translation>Jetzt belegt</translation>
    </message>
</context>
<context>
    <name>ChecklistPane</name>
    <message>
        <source>Read only: a newer version of the program made this. What this version knows is shown.</source>
        <translation>Nur zum Lesen: Diese Checkliste stammt aus einer neueren Programmversion. Gezeigt wird, was diese Version kennt.</translation>
    </message>
    <message>
        <source>Save checklist…</source>
        <translation>Checkliste speichern…</translation>
    </message>
    <message>
        <source>Steps of the selected item</source>
        <translation>Schritte des gewählten Eintrags</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>%1 von %2 erledigt</translation>
    </message>
    <message>
        <source>%1 not for me</source>
        <translation>%1 beiseite</translation>
    </message>
    <message>
        <source>For me after &amp;all</source>
        <translation>Doch &amp;für mich</translation>
    </message>
    <message>
        <source>&amp;Not for me</source>
        <translation>&amp;Nicht für mich</translation>
    </message>
    <message>
        <source>Pick an item to see what to do about it.</source>
        <translation>Wählen Sie einen Eintrag, um zu sehen, was zu tun ist.</translation>
    </message>
    <message>
        <source>You said that this is not for you. It stays at the end of the list until you take it back.</source>
        <translation>Sie haben angegeben, dass dies nichts für Sie ist. Es bleibt am Ende der Liste, bis Sie es zurückholen.</translation>
    </message>
    <message>
        <source>Not needed: %1 covers it.</source>
        <translation>Nicht nötig: durch %1 abgedeckt.</translation>
    </message>
    <message>
        <source>Now shown: your resume demonstrates it since %1.</source>
        <translation>Jetzt belegt: Ihr Lebenslauf zeigt es seit %1.</translation>
    </message>
    <message>
        <source>“%1” on page %2</source>
        <translation>„%1“ auf Seite %2</translation>
    </message>
    <message>
        <source>You said that “%1” does not show it.</source>
        <translation>Sie haben angegeben, dass „%1“ es nicht belegt.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Ihre Notiz</translation>
    </message>
    <message>
        <source>%1, asked for by %2</source>
        <translation>%1, verlangt von %2</translation>
    </message>
    <message>
        <source>One of these is enough: %1</source>
        <translation>Eins davon genügt: %1</translation>
    </message>
    <message>
        <source>, in your plan</source>
        <translation>, in Ihrem Plan</translation>
    </message>
    <message>
        <source>This was verified a while ago: look whether it still holds.</source>
        <translation>Das wurde vor längerer Zeit geprüft: Sehen Sie nach, ob es noch stimmt.</translation>
    </message>
    <message>
        <source>Move item &amp;up</source>
        <translation>Eintrag nach &amp;oben</translation>
    </message>
    <message>
        <source>Move item &amp;down</source>
        <translation>Eintrag nach &amp;unten</translation>
    </message>
    <message>
        <source>&amp;Copy checklist as text</source>
        <translation>Checkliste als Text &amp;kopieren</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Nicht für mich</translation>
    </message>
</context>
<context>
    <name>ChecklistTable</name>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
</context>
<context>
    <name>CoverageChart</name>
    <message>
        <source>Coverage by category</source>
        <translation>Abdeckung nach Bereichen</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Einzelheiten</translation>
    </message>
    <message>
        <source>Pick a finding, or a box on the page, to see what is behind it.</source>
        <translation>Wählen Sie ein Ergebnis oder einen Rahmen auf der Seite, um zu sehen, was dahintersteht.</translation>
    </message>
    <message>
        <source>Coverage by category</source>
        <translation>Abdeckung nach Bereichen</translation>
    </message>
    <message>
        <source>These words do not stand on the resume.</source>
        <translation>Diese Wörter stehen nicht im Lebenslauf.</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>Zur Datei</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>Belegt: %1.</translation>
    </message>
    <message>
        <source>The dates beside these posts add up to %1 months.</source>
        <translation>Die Zeitangaben zu diesen Stellen ergeben zusammen %1 Monate.</translation>
    </message>
    <message>
        <source>Read by one of two readers: may be lost in a hiring system.</source>
        <translation>Nur von einem der beiden Leseverfahren erkannt: kann in einem Bewerbungssystem verloren gehen.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Was zählt</translation>
    </message>
    <message>
        <source>%1 is retired: it still counts as held, and nothing follows it.</source>
        <translation>%1 wird nicht mehr vergeben: Es zählt weiter, wenn Sie es haben, und hat keinen Nachfolger.</translation>
    </message>
    <message>
        <source>%1 is retired: it still counts as held. Its successor is %2.</source>
        <translation>%1 wird nicht mehr vergeben: Es zählt weiter, wenn Sie es haben. Der Nachfolger ist %2.</translation>
    </message>
    <message>
        <source>Found on the resume</source>
        <translation>Im Lebenslauf gefunden</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>„%1“</translation>
    </message>
    <message>
        <source>this is wrong</source>
        <translation>das stimmt nicht</translation>
    </message>
    <message>
        <source>My resume calls it otherwise…</source>
        <translation>In meinem Lebenslauf heißt es anders…</translation>
    </message>
    <message>
        <source>page %1, %2: %3</source>
        <translation>Seite %1, %2: %3</translation>
    </message>
    <message>
        <source>Nearly found</source>
        <translation>Beinahe gefunden</translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation>Seite %1: %2</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>zurücknehmen</translation>
    </message>
    <message>
        <source>Who asks for it</source>
        <translation>Wer es verlangt</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>This was verified a while ago: look whether it still holds.</source>
        <translation>Das wurde vor längerer Zeit geprüft: Sehen Sie nach, ob es noch stimmt.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>ticking %1</source>
        <translation>%1 abhaken</translation>
    </message>
    <message>
        <source>unticking %1</source>
        <translation>Häkchen bei %1 entfernen</translation>
    </message>
    <message>
        <source>the note on %1</source>
        <translation>Notiz zu %1</translation>
    </message>
    <message>
        <source>setting %1 aside</source>
        <translation>%1 beiseitelegen</translation>
    </message>
    <message>
        <source>taking %1 back</source>
        <translation>%1 zurückholen</translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation>%1 verschieben</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The program&apos;s own data are faulty</source>
        <translation>Die eigenen Daten des Programms sind fehlerhaft</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a command</source>
        <translation>Befehl suchen</translation>
    </message>
    <message>
        <source>No command fits. Try another word.</source>
        <translation>Kein Befehl passt. Versuchen Sie ein anderes Wort.</translation>
    </message>
    <message>
        <source>%1 (not now)</source>
        <translation>%1 (jetzt nicht)</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Was möchten Sie tun?</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Befehle</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Search the findings</source>
        <translation>Ergebnisse durchsuchen</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Nichts passt zu dieser Suche.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>Copy this finding</source>
        <translation>Dieses Ergebnis kopieren</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Coverage over time</source>
        <translation>Abdeckung im Lauf der Zeit</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1: %2 von %3 Punkten</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 Punkte</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log for a report</source>
        <translation>Protokoll für einen Fehlerbericht</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Protokoll</translation>
    </message>
    <message>
        <source>Nothing has gone wrong so far.</source>
        <translation>Bisher ist nichts schiefgegangen.</translation>
    </message>
    <message>
        <source>It says what went wrong in the program, and where. No word of a resume stands in it, and no name of a file. Nothing is sent: copy it, and put it into your report.</source>
        <translation>Hier steht, was im Programm schiefgegangen ist und wo. Es enthält kein Wort aus einem Lebenslauf und keinen Dateinamen. Nichts wird gesendet: Kopieren Sie es und fügen Sie es in Ihren Bericht ein.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Kopieren</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Kopiert</translation>
    </message>
</context>
<context>
    <name>MainWindow</name>
    <message>
        <source>Resume Checker</source>
        <translation>Resume Checker</translation>
    </message>
    <message>
        <source>The sample is missing</source>
        <translation>Das Beispiel fehlt</translation>
    </message>
    <message>
        <source>Install the program again to get it back.</source>
        <translation>Installieren Sie das Programm neu, um es zurückzubekommen.</translation>
    </message>
    <message>
        <source>Opened the checklist %1</source>
        <translation>Checkliste %1 geöffnet</translation>
    </message>
    <message>
        <source>%1 - Resume Checker</source>
        <translation>%1 - Resume Checker</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Gespeichert unter %1</translation>
    </message>
    <message>
        <source>Open resume</source>
        <translation>Lebenslauf öffnen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>PDF-Dateien (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>Open checklist</source>
        <translation>Checkliste öffnen</translation>
    </message>
    <message>
        <source>Saved checklists (*.json)</source>
        <translation>Gespeicherte Checklisten (*.json)</translation>
    </message>
    <message>
        <source>This was not opened</source>
        <translation>Das wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Das Lesen wurde abgebrochen.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>An den Drucker gesendet.</translation>
    </message>
</context>
<context>
    <name>Menus</name>
    <message>
        <source>&amp;File</source>
        <translation>&amp;Datei</translation>
    </message>
    <message>
        <source>&amp;Edit</source>
        <translation>&amp;Bearbeiten</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Ansicht</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>&amp;Hilfe</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>Diese Dateien &amp;vergessen</translation>
    </message>
    <message>
        <source>&amp;Open resume…</source>
        <translation>Lebenslauf ö&amp;ffnen…</translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation>Beis&amp;piel öffnen</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>&amp;Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Compare with another resume &amp;file…</source>
        <translation>Lebenslauf &amp;vergleichen…</translation>
    </message>
    <message>
        <source>Open &amp;checklist…</source>
        <translation>&amp;Checkliste öffnen…</translation>
    </message>
    <message>
        <source>&amp;Save checklist…</source>
        <translation>Checkliste &amp;speichern…</translation>
    </message>
    <message>
        <source>&amp;Print checklist…</source>
        <translation>Checkliste &amp;drucken…</translation>
    </message>
    <message>
        <source>&amp;Export own words…</source>
        <translation>Eigene Wörter &amp;exportieren…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Beenden</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Rückgängig</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Rückgängig: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Wiederholen</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Wiederholen: %1</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Einstellungen…</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>Befehl &amp;suchen…</translation>
    </message>
    <message>
        <source>Show the &amp;log for a report…</source>
        <translation>&amp;Protokoll für einen Fehlerbericht…</translation>
    </message>
    <message>
        <source>&amp;About Resume Checker</source>
        <translation>Ü&amp;ber Resume Checker</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Ergebnisse</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Was zu tun ist</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>&amp;Plan</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>&amp;Checkliste</translation>
    </message>
    <message>
        <source>What a &amp;parser sees</source>
        <translation>Was ein Parser &amp;sieht</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>Verg&amp;leich</translation>
    </message>
    <message>
        <source>&amp;Search the findings</source>
        <translation>Ergebnisse &amp;durchsuchen</translation>
    </message>
    <message>
        <source>Search the pa&amp;ges</source>
        <translation>Seiten d&amp;urchsuchen</translation>
    </message>
    <message>
        <source>&amp;Next evidence</source>
        <translation>&amp;Nächster Beleg</translation>
    </message>
    <message>
        <source>&amp;Previous evidence</source>
        <translation>&amp;Vorheriger Beleg</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Ve&amp;rgrößern</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Ver&amp;kleinern</translation>
    </message>
    <message>
        <source>Fit wi&amp;dth</source>
        <translation>Seiten&amp;breite</translation>
    </message>
    <message>
        <source>Fit pag&amp;e</source>
        <translation>Gan&amp;ze Seite</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>D&amp;arstellung</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Wie das &amp;System</translation>
    </message>
    <message>
        <source>&amp;Light</source>
        <translation>&amp;Hell</translation>
    </message>
    <message>
        <source>&amp;Dark</source>
        <translation>&amp;Dunkel</translation>
    </message>
    <message>
        <source>&amp;High contrast, light</source>
        <translation>Hoher &amp;Kontrast, hell</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Hoher K&amp;ontrast, dunkel</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>These findings come from the quick reading alone.</source>
        <translation>Diese Ergebnisse stammen allein aus der schnellen Lesung.</translation>
    </message>
    <message>
        <source>The second reading did not end well</source>
        <translation>Die zweite Lesung ist nicht gelungen</translation>
    </message>
</context>
<context>
    <name>OtherResume</name>
    <message>
        <source>Reading %1…</source>
        <translation>%1 wird gelesen…</translation>
    </message>
</context>
<context>
    <name>OtherWords</name>
    <message>
        <source>Other words for it</source>
        <translation>Andere Wörter dafür</translation>
    </message>
    <message>
        <source>The words as they stand on the resume</source>
        <translation>Wortlaut, wie er im Lebenslauf steht</translation>
    </message>
    <message>
        <source>This is the same thing</source>
        <translation>Das ist dasselbe</translation>
    </message>
    <message>
        <source>What does your resume call “%1”?</source>
        <translation>Wie heißt „%1“ in Ihrem Lebenslauf?</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Notes about the file: %1</source>
        <translation>Hinweise zur Datei: %1</translation>
    </message>
    <message>
        <source>Demonstrated: %1 points. Listed only, which counts half: %2 points.
Every requirement weighs as many points as documents ask for it, 1 to 3; of a group of which one is enough, the best counts.</source>
        <translation>Belegt: %1 Punkte. Nur genannt, zählt halb: %2 Punkte.
Jede Anforderung bringt so viele Punkte, wie Dokumente sie verlangen, 1 bis 3; in einer Gruppe, von der eins genügt, zählt das beste.</translation>
    </message>
    <message>
        <source>Worth doing first</source>
        <translation>Das lohnt sich zuerst</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous evidence (Shift+F3)</source>
        <translation>Vorheriger Beleg (Umschalt+F3)</translation>
    </message>
    <message>
        <source>Next evidence (F3)</source>
        <translation>Nächster Beleg (F3)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Verkleinern (Strg+-)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Vergrößern (Strg++)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Seitenbreite</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>Seitenbreite (Strg+0)</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Ganze Seite</translation>
    </message>
    <message>
        <source>Fit page (Ctrl+9)</source>
        <translation>Ganze Seite (Strg+9)</translation>
    </message>
    <message>
        <source>%1 of %2 marked places</source>
        <translation>%1 von %2 markierten Stellen</translation>
    </message>
    <message>
        <source>Marked places: %2</source>
        <translation>Markierte Stellen: %2</translation>
    </message>
</context>
<context>
    <name>PageSearch</name>
    <message>
        <source>Search the pages</source>
        <translation>Seiten durchsuchen</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Vorherige Stelle (Umschalt+Eingabe)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Nächste Stelle (Eingabe)</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Suche schließen (Esc)</translation>
    </message>
    <message>
        <source>Not on the pages</source>
        <translation>Nicht auf den Seiten</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 von %2</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages of the resume</source>
        <translation>Seiten des Lebenslaufs</translation>
    </message>
</context>
<context>
    <name>Paperwork</name>
    <message>
        <source>The checklist that is open is from a newer version. Open the resume again, then this.</source>
        <translation>Die geöffnete Checkliste stammt aus einer neueren Programmversion. Öffnen Sie den Lebenslauf noch einmal und dann diese Datei.</translation>
    </message>
    <message>
        <source>This was not opened</source>
        <translation>Das wurde nicht geöffnet</translation>
    </message>
    <message>
        <source>Export own words</source>
        <translation>Eigene Wörter exportieren</translation>
    </message>
    <message>
        <source>Own words (*.json)</source>
        <translation>Eigene Wörter (*.json)</translation>
    </message>
</context>
<context>
    <name>ParserView</name>
    <message>
        <source>What a parser sees</source>
        <translation>Was ein Parser sieht</translation>
    </message>
    <message>
        <source>Reader of record</source>
        <translation>Maßgebliche Lesung</translation>
    </message>
    <message>
        <source>Quick reader</source>
        <translation>Schnelle Lesung</translation>
    </message>
    <message>
        <source>The text in the order in which a program reads it</source>
        <translation>Der Text in der Reihenfolge, in der ein Programm ihn liest</translation>
    </message>
    <message>
        <source>Only one reader could make sense of this file. Hiring systems may see less.</source>
        <translation>Nur eines der beiden Leseverfahren konnte diese Datei lesen. Bewerbungssysteme sehen womöglich weniger.</translation>
    </message>
    <message>
        <source>Two readers see the same words. What is missing here is missing for a hiring system too.</source>
        <translation>Beide Leseverfahren sehen dieselben Wörter. Was hier fehlt, fehlt auch für ein Bewerbungssystem.</translation>
    </message>
    <message>
        <source>Two readers do not see the same words. Lines that differ: %1.</source>
        <translation>Die beiden Leseverfahren sehen nicht dieselben Wörter. Abweichende Zeilen: %1.</translation>
    </message>
</context>
<context>
    <name>PlanChart</name>
    <message>
        <source>Plan by week</source>
        <translation>Plan nach Wochen</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Woche</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Punkte</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Hours a week</source>
        <translation>Stunden pro Woche</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Wochen</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Bild speichern…</translation>
    </message>
    <message>
        <source>The plan in words</source>
        <translation>Der Plan in Worten</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Coverage now: %1 of %2 points. With this plan: %3.</source>
        <translation>Abdeckung jetzt: %1 von %2 Punkten. Mit diesem Plan: %3.</translation>
    </message>
    <message>
        <source>With the %4 that you ticked: %5.</source>
        <translation>Mit Ihrer Auswahl (%4): %5.</translation>
    </message>
    <message>
        <source>Nothing that fits into these hours would add to the coverage.</source>
        <translation>Nichts, was in diese Stunden passt, würde die Abdeckung erhöhen.</translation>
    </message>
    <message>
        <source>%1 actions in %2 of %3 hours. Nothing else in these hours brings more.</source>
        <translation>Maßnahmen: %1, in %2 von %3 Stunden. Mehr bringt in dieser Zeit keine andere Auswahl.</translation>
    </message>
    <message>
        <source>%1 actions in %2 of %3 hours. So many hours allow too many plans to try them all.</source>
        <translation>Maßnahmen: %1, in %2 von %3 Stunden. Bei so vielen Stunden gibt es zu viele mögliche Pläne, um alle zu prüfen.</translation>
    </message>
    <message>
        <source>coverage then %1</source>
        <translation>Abdeckung danach %1</translation>
    </message>
    <message>
        <source>I mean to do this</source>
        <translation>Das habe ich vor</translation>
    </message>
    <message>
        <source>Mean to do this</source>
        <translation>Das nehme ich mir vor</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>Was zu tun ist, Schritt für Schritt</translation>
    </message>
    <message>
        <source>This was verified a while ago: look whether it still holds.</source>
        <translation>Das wurde vor längerer Zeit geprüft: Sehen Sie nach, ob es noch stimmt.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Für %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Woche %1</translation>
    </message>
    <message>
        <source>Weeks %1 to %2</source>
        <translation>Wochen %1 bis %2</translation>
    </message>
    <message>
        <source>Picture that scales (*.svg)</source>
        <translation>Skalierbares Bild (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Bild (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Bild speichern</translation>
    </message>
</context>
<context>
    <name>Preferences</name>
    <message>
        <source>Preferences</source>
        <translation>Einstellungen</translation>
    </message>
    <message>
        <source>As the system</source>
        <translation>Wie das System</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>Hell</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>Dunkel</translation>
    </message>
    <message>
        <source>High contrast, light</source>
        <translation>Hoher Kontrast, hell</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Hoher Kontrast, dunkel</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The new language shows when the program is started again.</source>
        <translation>Die neue Sprache erscheint nach dem nächsten Start des Programms.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> Sekunden</translation>
    </message>
    <message>
        <source>A file that takes longer is given up.</source>
        <translation>Dauert eine Datei länger, wird das Lesen abgebrochen.</translation>
    </message>
    <message>
        <source>Keep each resume&apos;s coverage over time</source>
        <translation>Abdeckung jedes Lebenslaufs im Lauf der Zeit aufbewahren</translation>
    </message>
    <message>
        <source>It is kept on this computer only.</source>
        <translation>Sie wird nur auf diesem Computer aufbewahrt.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Darstellung</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Text&amp;größe</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Sprache</translation>
    </message>
    <message>
        <source>&amp;Reading a file may take</source>
        <translation>&amp;Lesedauer je Datei höchstens</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Verlauf</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>S&amp;chließen</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Reading took too long</source>
        <translation>Das Lesen hat zu lange gedauert</translation>
    </message>
    <message>
        <source>%1 was given up after %2 seconds. Save it as a PDF again and drop the new file.</source>
        <translation>%1 wurde nach %2 Sekunden aufgegeben. Speichern Sie den Lebenslauf noch einmal als PDF und ziehen Sie die neue Datei hierher.</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>Diese Datei ließ sich nicht lesen</translation>
    </message>
    <message>
        <source>Reading %1 stopped half-way: it is damaged, or too large once unpacked. Save it as a PDF again and drop the new file.</source>
        <translation>Das Lesen von %1 brach mittendrin ab: Die Datei ist beschädigt oder entpackt zu groß. Speichern Sie den Lebenslauf noch einmal als PDF und ziehen Sie die neue Datei hierher.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page %1</source>
        <translation>Seite %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Open another file…</source>
        <translation>Andere Datei öffnen…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Cancel</source>
        <translation>Abbrechen</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Passwort der PDF-Datei</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Passwort</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Schließen</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Diese Meldung schließen</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Öffnen</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Wird geöffnet…</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>a first step</source>
        <translation>ein erster Schritt</translation>
    </message>
    <message>
        <source>a next step</source>
        <translation>ein nächster Schritt</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>für später</translation>
    </message>
    <message>
        <source>Kind of suggestion</source>
        <translation>Art des Vorschlags</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Alles (%1)</translation>
    </message>
    <message>
        <source>There is nothing to suggest: everything that is asked for is demonstrated.</source>
        <translation>Es gibt nichts vorzuschlagen: Alles, was verlangt wird, ist belegt.</translation>
    </message>
    <message>
        <source>A part of your own advice was left out</source>
        <translation>Ein Teil Ihrer eigenen Ratschläge wurde ausgelassen</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Und %1 weitere.</translation>
    </message>
    <message>
        <source>Before an interview</source>
        <translation>Vor einem Vorstellungsgespräch</translation>
    </message>
    <message>
        <source>These are only named on your resume. Could you answer five questions on each? If you can, show it in a bullet with a number; if you cannot, drop it. This list is for you alone: it is in no checklist.</source>
        <translation>Das alles ist in Ihrem Lebenslauf nur genannt. Könnten Sie zu jedem fünf Fragen beantworten? Wenn ja, zeigen Sie es in einem Stichpunkt mit einer Zahl; wenn nein, streichen Sie es. Diese Liste ist nur für Sie: Sie steht in keiner Checkliste.</translation>
    </message>
    <message>
        <source>“%1” on page %2</source>
        <translation>„%1“ auf Seite %2</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>So lässt es sich zeigen</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Schritte ausblenden</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Schritte anzeigen</translation>
    </message>
    <message>
        <source>Verified on %1.</source>
        <translation>Geprüft am %1.</translation>
    </message>
    <message>
        <source>Look whether it still holds.</source>
        <translation>Sehen Sie nach, ob es noch stimmt.</translation>
    </message>
    <message>
        <source>Say it on the resume</source>
        <translation>Im Lebenslauf zeigen</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>Competitions</source>
        <translation>Wettbewerbe</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Open Source</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communitys</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Gewohnheiten</translation>
    </message>
    <message>
        <source>Longer studies</source>
        <translation>Studium und Praxis</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Anzeigen</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Let go to open it</source>
        <translation>Zum Öffnen loslassen</translation>
    </message>
    <message>
        <source>This will not be opened</source>
        <translation>Das wird nicht geöffnet</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Compare with another resume file</source>
        <translation>Mit anderem Lebenslauf vergleichen</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>PDF-Dateien (*.pdf);;Alle Dateien (*)</translation>
    </message>
    <message>
        <source>What the last save of %1 changed</source>
        <translation>Was sich beim letzten Speichern von %1 geändert hat</translation>
    </message>
    <message>
        <source>%1 was saved</source>
        <translation>%1 wurde gespeichert</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 seit dem %2</translation>
    </message>
    <message>
        <source>%1 was saved and read again: nothing changed for these requirements.</source>
        <translation>%1 wurde gespeichert und neu gelesen: Für diese Anforderungen hat sich nichts geändert.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Änderungen zeigen</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Es gibt nichts zum Vergleichen</translation>
    </message>
    <message>
        <source>Wait until the open resume is wholly read.</source>
        <translation>Warten Sie, bis der geöffnete Lebenslauf ganz gelesen ist.</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 im Vergleich mit %2</translation>
    </message>
</context>
<context>
    <name>WantedFilter</name>
    <message>
        <source>Only where one of a group is enough</source>
        <translation>Nur wo eins aus einer Gruppe genügt</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Alles anzeigen</translation>
    </message>
    <message>
        <source>Show only what these documents ask for</source>
        <translation>Nur zeigen, was diese Dokumente verlangen</translation>
    </message>
    <message>
        <source>one of a group</source>
        <translation>eins aus einer Gruppe</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filter: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filter</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Your resume never leaves this computer.</source>
        <translation>Ihr Lebenslauf verlässt diesen Computer nie.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>%1 wieder öffnen</translation>
    </message>
    <message>
        <source>Drop your resume here</source>
        <translation>Ziehen Sie Ihren Lebenslauf hierher</translation>
    </message>
    <message>
        <source>See which skills of a machine learning engineer it shows, and what to do about the rest.</source>
        <translation>Sehen Sie, welche Fähigkeiten eines Machine Learning Engineers er zeigt und was sich für den Rest tun lässt.</translation>
    </message>
    <message>
        <source>Open a PDF…</source>
        <translation>PDF öffnen…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Beispiel ansehen</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Read %1: %2 of %3 requirements found.</source>
        <translation>%1 gelesen: %2 von %3 Anforderungen gefunden.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Bereiche</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Ergebnisse</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Was zu tun ist</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Checkliste</translation>
    </message>
    <message>
        <source>What a parser sees</source>
        <translation>Was ein Parser sieht</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Vergleich</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n gained</source>
        <translation>
            <numerusform>%n hinzugekommen</numerusform>
            <numerusform>%n hinzugekommen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strengthened</source>
        <translation>
            <numerusform>%n gestärkt</numerusform>
            <numerusform>%n gestärkt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weakened</source>
        <translation>
            <numerusform>%n geschwächt</numerusform>
            <numerusform>%n geschwächt</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n weggefallen</numerusform>
            <numerusform>%n weggefallen</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 und %n weitere</numerusform>
            <numerusform>%1 und %n weitere</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Im Programm ist etwas schiefgegangen</translation>
    </message>
    <message>
        <source>What is open is still here, and your ticks are kept. If it happens again, start it anew; the Help menu has a log for a report.</source>
        <translation>Was geöffnet ist, ist noch da, und Ihre Häkchen sind gespeichert. Wenn es wieder vorkommt, starten Sie das Programm neu; im Menü „Hilfe“ gibt es ein Protokoll für einen Fehlerbericht.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Gained</source>
        <translation>Hinzugekommen</translation>
    </message>
    <message>
        <source>Strengthened</source>
        <translation>Gestärkt</translation>
    </message>
    <message>
        <source>Weakened</source>
        <translation>Geschwächt</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Weggefallen</translation>
    </message>
    <message>
        <source>Coverage stays at %2 of %3 points.</source>
        <translation>Die Abdeckung bleibt bei %2 von %3 Punkten.</translation>
    </message>
    <message>
        <source>Coverage: from %1 to %2 of %3 points.</source>
        <translation>Abdeckung: von %1 auf %2 von %3 Punkten.</translation>
    </message>
    <message>
        <source>Coverage: from %1 of %4 to %2 of %3 points.</source>
        <translation>Abdeckung: von %1 von %4 auf %2 von %3 Punkten.</translation>
    </message>
    <message>
        <source>Now shown on your checklist: %1.</source>
        <translation>In Ihrer Checkliste jetzt belegt: %1.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Vorher: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Jetzt: %1</translation>
    </message>
    <message>
        <source>Not needed: %1 is shown.</source>
        <translation>Nicht nötig: %1 ist belegt.</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 von %2 Punkten</translation>
    </message>
</context>
<context>
    <name>drop</name>
    <message>
        <source>That is not a file. Drop the PDF file of your resume.</source>
        <translation>Das ist keine Datei. Ziehen Sie die PDF-Datei Ihres Lebenslaufs hierher.</translation>
    </message>
    <message>
        <source>Those are several files. Drop one at a time.</source>
        <translation>Das sind mehrere Dateien. Ziehen Sie nur eine auf einmal hierher.</translation>
    </message>
    <message>
        <source>That is not on this computer yet. Save it first, then drop the file.</source>
        <translation>Das ist noch nicht auf diesem Computer. Speichern Sie es zuerst und ziehen Sie dann die Datei hierher.</translation>
    </message>
    <message>
        <source>That is a folder. Drop the PDF file inside it.</source>
        <translation>Das ist ein Ordner. Ziehen Sie die PDF-Datei daraus hierher.</translation>
    </message>
    <message>
        <source>%1 is not a PDF. Save your resume as a PDF and drop that.</source>
        <translation>%1 ist keine PDF-Datei. Speichern Sie Ihren Lebenslauf als PDF und ziehen Sie diese Datei hierher.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 von %2 gefunden</translation>
    </message>
    <message>
        <source>not needed: %1 covers it</source>
        <translation>nicht nötig: durch %1 abgedeckt</translation>
    </message>
    <message>
        <source>“%1” on page %2</source>
        <translation>„%1“ auf Seite %2</translation>
    </message>
    <message>
        <source>, and %1 more</source>
        <translation>, dazu %1 weitere</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1: %2</translation>
    </message>
    <message>
        <source>“%1” (page %2, %3)</source>
        <translation>„%1“ (Seite %2, %3)</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Print checklist</source>
        <translation>Checkliste drucken</translation>
    </message>
    <message>
        <source>The printer did not take it. Look whether it is on, or save a PDF instead.</source>
        <translation>Der Drucker hat sie nicht angenommen. Sehen Sie nach, ob er eingeschaltet ist, oder speichern Sie stattdessen ein PDF.</translation>
    </message>
    <message>
        <source>The checklist was not printed</source>
        <translation>Die Checkliste wurde nicht gedruckt</translation>
    </message>
</context>
<context>
    <name>prose</name>
    <message>
        <source>about 1 hour</source>
        <translation>etwa 1 Stunde</translation>
    </message>
    <message>
        <source>about %1 hours</source>
        <translation>etwa %1 Stunden</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Markdown task list</source>
        <translation>Markdown-Aufgabenliste</translation>
    </message>
    <message>
        <source>PDF to print</source>
        <translation>PDF zum Drucken</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Webseite</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tabelle für die Tabellenkalkulation</translation>
    </message>
    <message>
        <source>JSON, which can be opened again</source>
        <translation>JSON, lässt sich wieder öffnen</translation>
    </message>
    <message>
        <source>Save checklist</source>
        <translation>Checkliste speichern</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Missing</source>
        <translation>Fehlend</translation>
    </message>
    <message>
        <source>Listed only</source>
        <translation>Nur genannt</translation>
    </message>
    <message>
        <source>Demonstrated</source>
        <translation>Belegt</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Nicht nötig</translation>
    </message>
    <message>
        <source>Nothing on the resume shows it.</source>
        <translation>Nichts im Lebenslauf zeigt es.</translation>
    </message>
    <message>
        <source>It is named, but nothing on the resume shows that you used it.</source>
        <translation>Es ist genannt, aber nichts im Lebenslauf zeigt, dass Sie es angewendet haben.</translation>
    </message>
    <message>
        <source>The resume shows what you did with it.</source>
        <translation>Der Lebenslauf zeigt, was Sie damit getan haben.</translation>
    </message>
    <message>
        <source>One of its group is enough, and another one is shown.</source>
        <translation>Eins aus der Gruppe genügt, und ein anderes ist belegt.</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>header</source>
        <translation>Kopf</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>Profil</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>Kenntnisse</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>Berufserfahrung</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>Projekte</translation>
    </message>
    <message>
        <source>education</source>
        <translation>Ausbildung</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>Kurse</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>Zertifikate</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>Veröffentlichungen</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>Vorträge</translation>
    </message>
    <message>
        <source>awards</source>
        <translation>Auszeichnungen</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>Engagement</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>Sprachen</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>Interessen</translation>
    </message>
    <message>
        <source>references</source>
        <translation>Referenzen</translation>
    </message>
    <message>
        <source>other</source>
        <translation>Sonstiges</translation>
    </message>
    <message>
        <source>demonstrated</source>
        <translation>belegt</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>genannt</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>fehlt</translation>
    </message>
</context>
</TS>
