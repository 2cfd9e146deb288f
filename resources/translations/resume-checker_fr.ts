<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
<context>
    <name>About</name>
    <message>
        <source>Back</source>
        <translation>Retour</translation>
    </message>
    <message>
        <source>Resume Checker %1</source>
        <translation>Resume Checker %1</translation>
    </message>
    <message>
        <source>It compares a resume with what three documents ask of a machine learning engineer, shows the words that count, and suggests what to do about the rest.

Your resume never leaves this computer. The program makes no connection; your browser opens only when you click a link. Ticks and notes are kept in your own user folder.

It is a help for your own work, not a verdict on you.</source>
        <translation>Ce programme compare un CV à ce que trois documents demandent à un ingénieur en machine learning, montre les mots qui comptent et suggère des pistes pour le reste.

Votre CV ne quitte jamais cet ordinateur. Le programme n’établit aucune connexion&#xa0;; votre navigateur ne s’ouvre que si vous cliquez sur un lien. Coches et notes sont conservées dans votre propre dossier d’utilisateur.

C’est une aide à votre travail, pas un jugement sur vous.</translation>
    </message>
</context>
<context>
    <name>ChangesModel</name>
    <message>
        <source>Requirement</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>Avant</translation>
    </message>
    <message>
        <source>After</source>
        <translation>Après</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>Passages</translation>
    </message>
</context>
<context>
    <name>ChangesPane</name>
    <message>
        <source>Compare with another file…</source>
        <translation>Comparer avec un autre fichier…</translation>
    </message>
    <message>
        <source>There is no history yet.</source>
        <translation>Il n’y a pas encore d’historique.</translation>
    </message>
    <message>
        <source>Keep a history on this computer</source>
        <translation>Garder un historique sur cet ordinateur</translation>
    </message>
    <message>
        <source>Day, verdicts and coverage of each version; no words of your resume.</source>
        <translation>Date, verdicts et couverture de chaque version&#xa0;; aucun mot de votre CV.</translation>
    </message>
    <message>
        <source>Clear this history</source>
        <translation>Effacer cet historique</translation>
    </message>
    <message>
        <source>Nothing was compared yet</source>
        <translation>Rien n’a encore été comparé</translation>
    </message>
    <message>
        <source>Leave your resume open here and save its next version as a PDF in the same place: it is read again, and what changed is shown here. Or compare it with another file.</source>
        <translation>Laissez votre CV ouvert ici et enregistrez sa prochaine version en PDF au même endroit&#xa0;: il sera relu, et les changements s’afficheront ici. Ou comparez-le avec un autre fichier.</translation>
    </message>
    <message>
        <source>Nothing changed for these requirements</source>
        <translation>Rien n’a changé pour ces exigences</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
    <message>
        <source>Coverage over time</source>
        <translation>Évolution de la couverture</translation>
    </message>
</context>
<context>
    <name>ChecklistModel</name>
    <message>
        <source>What</source>
        <translation>Exigence</translation>
    </message>
    <message>
        <source>On the resume</source>
        <translation>Sur le CV</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>not for me</source>
        <translation>pas pour moi</translation>
    </message>
    <message>
        <source>not needed</source>
        <translation>pas nécessaire</translation>
    </message>
    <message>
        <source>done</source>
        <translation>fait</translation>
    </message>
    <message>
        <source>to do</source>
        <translation>à faire</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
    <message>
        <source>Now shown</source>
        <translation>Désormais démontré</translation>
    </message>
</context>
<context>
    <name>ChecklistPane</name>
    <message>
        <source>Read only: a newer version of the program made this. What this version knows is shown.</source>
        <translation>Lecture seule&#xa0;: cette liste vient d’une version plus récente du programme. Ce que cette version-ci connaît est affiché.</translation>
    </message>
    <message>
        <source>Save checklist…</source>
        <translation>Enregistrer la liste…</translation>
    </message>
    <message>
        <source>Steps of the selected item</source>
        <translation>Étapes de l’élément sélectionné</translation>
    </message>
    <message>
        <source>%1 of %2 done</source>
        <translation>Faits&#xa0;: %1 sur %2</translation>
    </message>
    <message>
        <source>%1 not for me</source>
        <translation>écartés&#xa0;: %1</translation>
    </message>
    <message>
        <source>For me after &amp;all</source>
        <translation>C’est p&amp;our moi</translation>
    </message>
    <message>
        <source>&amp;Not for me</source>
        <translation>Pas p&amp;our moi</translation>
    </message>
    <message>
        <source>Pick an item to see what to do about it.</source>
        <translation>Choisissez un élément pour voir que faire.</translation>
    </message>
    <message>
        <source>You said that this is not for you. It stays at the end of the list until you take it back.</source>
        <translation>Vous avez indiqué que ce n’est pas pour vous. L’élément reste en fin de liste tant que vous ne le reprenez pas.</translation>
    </message>
    <message>
        <source>Not needed: %1 covers it.</source>
        <translation>Pas nécessaire&#xa0;: %1 suffit.</translation>
    </message>
    <message>
        <source>Now shown: your resume demonstrates it since %1.</source>
        <translation>Désormais démontré&#xa0;: votre CV le montre depuis le %1.</translation>
    </message>
    <message>
        <source>“%1” on page %2</source>
        <translation>«&#xa0;%1&#xa0;» à la page %2</translation>
    </message>
    <message>
        <source>You said that “%1” does not show it.</source>
        <translation>Vous avez indiqué que «&#xa0;%1&#xa0;» ne le démontre pas.</translation>
    </message>
    <message>
        <source>Your note</source>
        <translation>Votre note</translation>
    </message>
    <message>
        <source>%1, asked for by %2</source>
        <translation>%1, demandé par %2</translation>
    </message>
    <message>
        <source>One of these is enough: %1</source>
        <translation>Une seule de ces exigences suffit&#xa0;: %1</translation>
    </message>
    <message>
        <source>, in your plan</source>
        <translation>, dans votre plan</translation>
    </message>
    <message>
        <source>This was verified a while ago: look whether it still holds.</source>
        <translation>Vérifié il y a quelque temps&#xa0;: voyez si c’est toujours valable.</translation>
    </message>
    <message>
        <source>Move item &amp;up</source>
        <translation>&amp;Monter l’élément</translation>
    </message>
    <message>
        <source>Move item &amp;down</source>
        <translation>&amp;Descendre l’élément</translation>
    </message>
    <message>
        <source>&amp;Copy checklist as text</source>
        <translation>&amp;Copier la liste de contrôle en texte</translation>
    </message>
    <message>
        <source>Not for me</source>
        <translation>Pas pour moi</translation>
    </message>
</context>
<context>
    <name>ChecklistTable</name>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
</context>
<context>
    <name>CoverageChart</name>
    <message>
        <source>Coverage by category</source>
        <translation>Couverture par catégorie</translation>
    </message>
</context>
<context>
    <name>Details</name>
    <message>
        <source>Details</source>
        <translation>Détails</translation>
    </message>
    <message>
        <source>Pick a finding, or a box on the page, to see what is behind it.</source>
        <translation>Choisissez un résultat, ou un cadre sur la page, pour voir sur quoi il repose.</translation>
    </message>
    <message>
        <source>Coverage by category</source>
        <translation>Couverture par catégorie</translation>
    </message>
    <message>
        <source>These words do not stand on the resume.</source>
        <translation>Ces mots ne figurent pas sur le CV.</translation>
    </message>
    <message>
        <source>About the file</source>
        <translation>À propos du fichier</translation>
    </message>
    <message>
        <source>Shown: %1.</source>
        <translation>Présent&#xa0;: %1.</translation>
    </message>
    <message>
        <source>The dates beside these posts add up to %1 months.</source>
        <translation>Les dates de ces postes font au total %1 mois.</translation>
    </message>
    <message>
        <source>Read by one of two readers: may be lost in a hiring system.</source>
        <translation>Lu par un seul des deux lecteurs&#xa0;: risque d’échapper à un logiciel de recrutement.</translation>
    </message>
    <message>
        <source>What counts</source>
        <translation>Ce qui compte</translation>
    </message>
    <message>
        <source>%1 is retired: it still counts as held, and nothing follows it.</source>
        <translation>%1 a été retirée&#xa0;: cette certification compte toujours comme acquise, et rien ne la remplace.</translation>
    </message>
    <message>
        <source>%1 is retired: it still counts as held. Its successor is %2.</source>
        <translation>%1 a été retirée&#xa0;: cette certification compte toujours comme acquise. Elle est remplacée par %2.</translation>
    </message>
    <message>
        <source>Found on the resume</source>
        <translation>Trouvé sur le CV</translation>
    </message>
    <message>
        <source>“%1”</source>
        <translation>«&#xa0;%1&#xa0;»</translation>
    </message>
    <message>
        <source>this is wrong</source>
        <translation>c’est une erreur</translation>
    </message>
    <message>
        <source>My resume calls it otherwise…</source>
        <translation>Mon CV le dit autrement…</translation>
    </message>
    <message>
        <source>page %1, %2: %3</source>
        <translation>page %1, %2&#xa0;: %3</translation>
    </message>
    <message>
        <source>Nearly found</source>
        <translation>Presque trouvé</translation>
    </message>
    <message>
        <source>page %1: %2</source>
        <translation>page %1&#xa0;: %2</translation>
    </message>
    <message>
        <source>take that back</source>
        <translation>revenir sur ce choix</translation>
    </message>
    <message>
        <source>Who asks for it</source>
        <translation>Qui le demande</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>This was verified a while ago: look whether it still holds.</source>
        <translation>Vérifié il y a quelque temps&#xa0;: voyez si c’est toujours valable.</translation>
    </message>
</context>
<context>
    <name>Edits</name>
    <message>
        <source>ticking %1</source>
        <translation>cocher %1</translation>
    </message>
    <message>
        <source>unticking %1</source>
        <translation>décocher %1</translation>
    </message>
    <message>
        <source>the note on %1</source>
        <translation>note sur %1</translation>
    </message>
    <message>
        <source>setting %1 aside</source>
        <translation>écarter %1</translation>
    </message>
    <message>
        <source>taking %1 back</source>
        <translation>reprendre %1</translation>
    </message>
    <message>
        <source>moving %1</source>
        <translation>déplacer %1</translation>
    </message>
</context>
<context>
    <name>Engine</name>
    <message>
        <source>The program&apos;s own data are faulty</source>
        <translation>Les données du programme sont défectueuses</translation>
    </message>
</context>
<context>
    <name>Finder</name>
    <message>
        <source>Find a command</source>
        <translation>Trouver une commande</translation>
    </message>
    <message>
        <source>No command fits. Try another word.</source>
        <translation>Aucune commande ne correspond. Essayez un autre mot.</translation>
    </message>
    <message>
        <source>%1 (not now)</source>
        <translation>%1 (inactif)</translation>
    </message>
    <message>
        <source>Type what you want to do</source>
        <translation>Tapez ce que vous voulez faire</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>Commandes</translation>
    </message>
</context>
<context>
    <name>Findings</name>
    <message>
        <source>Search the findings</source>
        <translation>Rechercher dans les résultats</translation>
    </message>
    <message>
        <source>Nothing fits this search.</source>
        <translation>Rien ne correspond à cette recherche.</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>Copy this finding</source>
        <translation>Copier ce résultat</translation>
    </message>
</context>
<context>
    <name>HistoryChart</name>
    <message>
        <source>Coverage over time</source>
        <translation>Évolution de la couverture</translation>
    </message>
    <message>
        <source>%1: %2 of %3 points</source>
        <translation>%1&#xa0;: %2 points sur %3</translation>
    </message>
    <message>
        <source>%1 %</source>
        <translation>%1&#xa0;%</translation>
    </message>
    <message>
        <source>%1 points</source>
        <translation>%1 points</translation>
    </message>
</context>
<context>
    <name>LogView</name>
    <message>
        <source>Log for a report</source>
        <translation>Journal pour un signalement</translation>
    </message>
    <message>
        <source>Log</source>
        <translation>Journal</translation>
    </message>
    <message>
        <source>Nothing has gone wrong so far.</source>
        <translation>Aucune erreur jusqu’ici.</translation>
    </message>
    <message>
        <source>It says what went wrong in the program, and where. No word of a resume stands in it, and no name of a file. Nothing is sent: copy it, and put it into your report.</source>
        <translation>Ce journal dit ce qui a échoué dans le programme, et où. Il ne contient aucun mot de CV ni aucun nom de fichier. Rien n’est envoyé&#xa0;: copiez-le et joignez-le à votre signalement.</translation>
    </message>
    <message>
        <source>C&amp;opy</source>
        <translation>&amp;Copier</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>Copié</translation>
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
        <translation>L’exemple est introuvable</translation>
    </message>
    <message>
        <source>Install the program again to get it back.</source>
        <translation>Réinstallez le programme pour le retrouver.</translation>
    </message>
    <message>
        <source>Opened the checklist %1</source>
        <translation>Liste de contrôle %1 ouverte</translation>
    </message>
    <message>
        <source>%1 - Resume Checker</source>
        <translation>%1 - Resume Checker</translation>
    </message>
    <message>
        <source>Saved to %1</source>
        <translation>Enregistré dans %1</translation>
    </message>
    <message>
        <source>Open resume</source>
        <translation>Ouvrir un CV</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>Fichiers PDF (*.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>Open checklist</source>
        <translation>Ouvrir une liste de contrôle</translation>
    </message>
    <message>
        <source>Saved checklists (*.json)</source>
        <translation>Listes de contrôle enregistrées (*.json)</translation>
    </message>
    <message>
        <source>This was not opened</source>
        <translation>Rien n’a été ouvert</translation>
    </message>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
    <message>
        <source>Reading was cancelled.</source>
        <translation>Lecture annulée.</translation>
    </message>
    <message>
        <source>Sent to the printer.</source>
        <translation>Envoyé à l’imprimante.</translation>
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
        <translation>É&amp;dition</translation>
    </message>
    <message>
        <source>&amp;View</source>
        <translation>&amp;Affichage</translation>
    </message>
    <message>
        <source>&amp;Help</source>
        <translation>A&amp;ide</translation>
    </message>
    <message>
        <source>&amp;Forget these files</source>
        <translation>&amp;Oublier ces fichiers</translation>
    </message>
    <message>
        <source>&amp;Open resume…</source>
        <translation>&amp;Ouvrir un CV…</translation>
    </message>
    <message>
        <source>Open the s&amp;ample</source>
        <translation>Ouvrir l’&amp;exemple</translation>
    </message>
    <message>
        <source>Open &amp;recent</source>
        <translation>Fichiers &amp;récents</translation>
    </message>
    <message>
        <source>Compare with another resume &amp;file…</source>
        <translation>&amp;Comparer avec un autre CV…</translation>
    </message>
    <message>
        <source>Open &amp;checklist…</source>
        <translation>Ouvrir une &amp;liste de contrôle…</translation>
    </message>
    <message>
        <source>&amp;Save checklist…</source>
        <translation>Enregis&amp;trer la liste de contrôle…</translation>
    </message>
    <message>
        <source>&amp;Print checklist…</source>
        <translation>&amp;Imprimer la liste de contrôle…</translation>
    </message>
    <message>
        <source>&amp;Export own words…</source>
        <translation>&amp;Exporter mes mots…</translation>
    </message>
    <message>
        <source>&amp;Quit</source>
        <translation>&amp;Quitter</translation>
    </message>
    <message>
        <source>&amp;Undo</source>
        <translation>&amp;Annuler</translation>
    </message>
    <message>
        <source>&amp;Undo %1</source>
        <translation>&amp;Annuler&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Redo</source>
        <translation>&amp;Rétablir</translation>
    </message>
    <message>
        <source>&amp;Redo %1</source>
        <translation>&amp;Rétablir&#xa0;: %1</translation>
    </message>
    <message>
        <source>&amp;Preferences…</source>
        <translation>&amp;Préférences…</translation>
    </message>
    <message>
        <source>&amp;Find a command…</source>
        <translation>&amp;Trouver une commande…</translation>
    </message>
    <message>
        <source>Show the &amp;log for a report…</source>
        <translation>Afficher le &amp;journal pour un signalement…</translation>
    </message>
    <message>
        <source>&amp;About Resume Checker</source>
        <translation>À &amp;propos de Resume Checker</translation>
    </message>
    <message>
        <source>&amp;Findings</source>
        <translation>&amp;Résultats</translation>
    </message>
    <message>
        <source>&amp;What to do</source>
        <translation>&amp;Que faire</translation>
    </message>
    <message>
        <source>P&amp;lan</source>
        <translation>P&amp;lan</translation>
    </message>
    <message>
        <source>&amp;Checklist</source>
        <translation>Liste de &amp;contrôle</translation>
    </message>
    <message>
        <source>What a &amp;parser sees</source>
        <translation>&amp;Vu par un analyseur</translation>
    </message>
    <message>
        <source>Chan&amp;ges</source>
        <translation>Chan&amp;gements</translation>
    </message>
    <message>
        <source>&amp;Search the findings</source>
        <translation>Rec&amp;hercher dans les résultats</translation>
    </message>
    <message>
        <source>Search the pa&amp;ges</source>
        <translation>Rechercher &amp;dans les pages</translation>
    </message>
    <message>
        <source>&amp;Next evidence</source>
        <translation>Preuve &amp;suivante</translation>
    </message>
    <message>
        <source>&amp;Previous evidence</source>
        <translation>Preuve &amp;précédente</translation>
    </message>
    <message>
        <source>Zoom &amp;in</source>
        <translation>Zoom ava&amp;nt</translation>
    </message>
    <message>
        <source>Zoom &amp;out</source>
        <translation>Zoom arr&amp;ière</translation>
    </message>
    <message>
        <source>Fit wi&amp;dth</source>
        <translation>Pl&amp;eine largeur</translation>
    </message>
    <message>
        <source>Fit pag&amp;e</source>
        <translation>Page en&amp;tière</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>As the &amp;system</source>
        <translation>Comme le s&amp;ystème</translation>
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
        <translation>Contraste é&amp;levé, clair</translation>
    </message>
    <message>
        <source>High &amp;contrast, dark</source>
        <translation>Contraste éle&amp;vé, sombre</translation>
    </message>
</context>
<context>
    <name>Opening</name>
    <message>
        <source>These findings come from the quick reading alone.</source>
        <translation>Ces résultats viennent de la seule lecture rapide.</translation>
    </message>
    <message>
        <source>The second reading did not end well</source>
        <translation>La seconde lecture ne s’est pas bien terminée</translation>
    </message>
</context>
<context>
    <name>OtherResume</name>
    <message>
        <source>Reading %1…</source>
        <translation>Lecture de %1…</translation>
    </message>
</context>
<context>
    <name>OtherWords</name>
    <message>
        <source>Other words for it</source>
        <translation>Autres mots pour le dire</translation>
    </message>
    <message>
        <source>The words as they stand on the resume</source>
        <translation>Les mots tels qu’ils figurent sur le CV</translation>
    </message>
    <message>
        <source>This is the same thing</source>
        <translation>C’est la même chose</translation>
    </message>
    <message>
        <source>What does your resume call “%1”?</source>
        <translation>Comment votre CV nomme-t-il «&#xa0;%1&#xa0;»&#xa0;?</translation>
    </message>
</context>
<context>
    <name>Overview</name>
    <message>
        <source>Notes about the file: %1</source>
        <translation>Remarques sur le fichier&#xa0;: %1</translation>
    </message>
    <message>
        <source>Demonstrated: %1 points. Listed only, which counts half: %2 points.
Every requirement weighs as many points as documents ask for it, 1 to 3; of a group of which one is enough, the best counts.</source>
        <translation>Démontré&#xa0;: %1 points. Seulement cité, compté pour moitié&#xa0;: %2 points.
Chaque exigence vaut autant de points que de documents la demandent, de 1 à 3&#xa0;; dans un groupe où une seule suffit, la meilleure compte.</translation>
    </message>
    <message>
        <source>Worth doing first</source>
        <translation>À faire en premier</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Previous evidence (Shift+F3)</source>
        <translation>Preuve précédente (Maj+F3)</translation>
    </message>
    <message>
        <source>Next evidence (F3)</source>
        <translation>Preuve suivante (F3)</translation>
    </message>
    <message>
        <source>Zoom out (Ctrl+-)</source>
        <translation>Zoom arrière (Ctrl+-)</translation>
    </message>
    <message>
        <source>Zoom in (Ctrl++)</source>
        <translation>Zoom avant (Ctrl++)</translation>
    </message>
    <message>
        <source>Fit width</source>
        <translation>Pleine largeur</translation>
    </message>
    <message>
        <source>Fit width (Ctrl+0)</source>
        <translation>Pleine largeur (Ctrl+0)</translation>
    </message>
    <message>
        <source>Fit page</source>
        <translation>Page entière</translation>
    </message>
    <message>
        <source>Fit page (Ctrl+9)</source>
        <translation>Page entière (Ctrl+9)</translation>
    </message>
    <message>
        <source>%1 of %2 marked places</source>
        <translation>%1 sur %2 passages marqués</translation>
    </message>
    <message>
        <source>Marked places: %2</source>
        <translation>Passages marqués&#xa0;: %2</translation>
    </message>
</context>
<context>
    <name>PageSearch</name>
    <message>
        <source>Search the pages</source>
        <translation>Rechercher dans les pages</translation>
    </message>
    <message>
        <source>Previous place (Shift+Enter)</source>
        <translation>Passage précédent (Maj+Entrée)</translation>
    </message>
    <message>
        <source>Next place (Enter)</source>
        <translation>Passage suivant (Entrée)</translation>
    </message>
    <message>
        <source>Close the search (Escape)</source>
        <translation>Fermer la recherche (Échap)</translation>
    </message>
    <message>
        <source>Not on the pages</source>
        <translation>Introuvable</translation>
    </message>
    <message>
        <source>%1 of %2</source>
        <translation>%1 sur %2</translation>
    </message>
</context>
<context>
    <name>PageView</name>
    <message>
        <source>Pages of the resume</source>
        <translation>Pages du CV</translation>
    </message>
</context>
<context>
    <name>Paperwork</name>
    <message>
        <source>The checklist that is open is from a newer version. Open the resume again, then this.</source>
        <translation>La liste de contrôle ouverte vient d’une version plus récente. Rouvrez le CV, puis ce fichier.</translation>
    </message>
    <message>
        <source>This was not opened</source>
        <translation>Rien n’a été ouvert</translation>
    </message>
    <message>
        <source>Export own words</source>
        <translation>Exporter mes mots</translation>
    </message>
    <message>
        <source>Own words (*.json)</source>
        <translation>Mes mots (*.json)</translation>
    </message>
</context>
<context>
    <name>ParserView</name>
    <message>
        <source>What a parser sees</source>
        <translation>Vu par un analyseur</translation>
    </message>
    <message>
        <source>Reader of record</source>
        <translation>Lecteur de référence</translation>
    </message>
    <message>
        <source>Quick reader</source>
        <translation>Lecteur rapide</translation>
    </message>
    <message>
        <source>The text in the order in which a program reads it</source>
        <translation>Le texte dans l’ordre où un programme le lit</translation>
    </message>
    <message>
        <source>Only one reader could make sense of this file. Hiring systems may see less.</source>
        <translation>Un seul lecteur a pu déchiffrer ce fichier. Les logiciels de recrutement en verront peut-être moins.</translation>
    </message>
    <message>
        <source>Two readers see the same words. What is missing here is missing for a hiring system too.</source>
        <translation>Les deux lecteurs voient les mêmes mots. Ce qui manque ici manque aussi à un logiciel de recrutement.</translation>
    </message>
    <message>
        <source>Two readers do not see the same words. Lines that differ: %1.</source>
        <translation>Les deux lecteurs ne voient pas les mêmes mots. Lignes qui diffèrent&#xa0;: %1.</translation>
    </message>
</context>
<context>
    <name>PlanChart</name>
    <message>
        <source>Plan by week</source>
        <translation>Plan par semaine</translation>
    </message>
    <message>
        <source>Week</source>
        <translation>Semaine</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>Points</translation>
    </message>
</context>
<context>
    <name>PlanPane</name>
    <message>
        <source>Hours a week</source>
        <translation>Heures par semaine</translation>
    </message>
    <message>
        <source>Weeks</source>
        <translation>Semaines</translation>
    </message>
    <message>
        <source>Save picture…</source>
        <translation>Enregistrer l’image…</translation>
    </message>
    <message>
        <source>The plan in words</source>
        <translation>Le plan en toutes lettres</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Coverage now: %1 of %2 points. With this plan: %3.</source>
        <translation>Couverture&#xa0;: %1 points sur %2. Avec ce plan&#xa0;: %3.</translation>
    </message>
    <message>
        <source>With the %4 that you ticked: %5.</source>
        <translation>Avec vos coches (%4)&#xa0;: %5.</translation>
    </message>
    <message>
        <source>Nothing that fits into these hours would add to the coverage.</source>
        <translation>Rien de ce qui tient dans ces heures n’augmenterait la couverture.</translation>
    </message>
    <message>
        <source>%1 actions in %2 of %3 hours. Nothing else in these hours brings more.</source>
        <translation>Actions&#xa0;: %1, en %2 heures sur %3. Rien d’autre n’apporterait plus dans ce temps.</translation>
    </message>
    <message>
        <source>%1 actions in %2 of %3 hours. So many hours allow too many plans to try them all.</source>
        <translation>Actions&#xa0;: %1, en %2 heures sur %3. Un tel nombre d’heures permet trop de plans pour tous les essayer.</translation>
    </message>
    <message>
        <source>coverage then %1</source>
        <translation>couverture ensuite&#xa0;: %1</translation>
    </message>
    <message>
        <source>I mean to do this</source>
        <translation>Je prévois de le faire</translation>
    </message>
    <message>
        <source>Mean to do this</source>
        <translation>Prévoir de le faire</translation>
    </message>
    <message>
        <source>What to do, step by step</source>
        <translation>Que faire, étape par étape</translation>
    </message>
    <message>
        <source>This was verified a while ago: look whether it still holds.</source>
        <translation>Vérifié il y a quelque temps&#xa0;: voyez si c’est toujours valable.</translation>
    </message>
    <message>
        <source>For %1</source>
        <translation>Pour %1</translation>
    </message>
    <message>
        <source>Week %1</source>
        <translation>Semaine %1</translation>
    </message>
    <message>
        <source>Weeks %1 to %2</source>
        <translation>Semaines %1 à %2</translation>
    </message>
    <message>
        <source>Picture that scales (*.svg)</source>
        <translation>Image vectorielle (*.svg)</translation>
    </message>
    <message>
        <source>Picture (*.png)</source>
        <translation>Image (*.png)</translation>
    </message>
    <message>
        <source>Save picture</source>
        <translation>Enregistrer l’image</translation>
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
        <translation>Contraste élevé, clair</translation>
    </message>
    <message>
        <source>High contrast, dark</source>
        <translation>Contraste élevé, sombre</translation>
    </message>
    <message>
        <source> %</source>
        <translation> %</translation>
    </message>
    <message>
        <source>The new language shows when the program is started again.</source>
        <translation>La nouvelle langue apparaîtra au prochain démarrage du programme.</translation>
    </message>
    <message>
        <source> seconds</source>
        <translation> secondes</translation>
    </message>
    <message>
        <source>A file that takes longer is given up.</source>
        <translation>Au-delà, la lecture du fichier est abandonnée.</translation>
    </message>
    <message>
        <source>Keep each resume&apos;s coverage over time</source>
        <translation>Garder l’évolution de la couverture de chaque CV</translation>
    </message>
    <message>
        <source>It is kept on this computer only.</source>
        <translation>Elle n’est conservée que sur cet ordinateur.</translation>
    </message>
    <message>
        <source>&amp;Appearance</source>
        <translation>&amp;Apparence</translation>
    </message>
    <message>
        <source>Text &amp;size</source>
        <translation>Taille du &amp;texte</translation>
    </message>
    <message>
        <source>&amp;Language</source>
        <translation>&amp;Langue</translation>
    </message>
    <message>
        <source>&amp;Reading a file may take</source>
        <translation>&amp;Durée maximale de lecture</translation>
    </message>
    <message>
        <source>&amp;History</source>
        <translation>&amp;Historique</translation>
    </message>
    <message>
        <source>&amp;Close</source>
        <translation>&amp;Fermer</translation>
    </message>
</context>
<context>
    <name>Reader</name>
    <message>
        <source>Reading took too long</source>
        <translation>La lecture a pris trop de temps</translation>
    </message>
    <message>
        <source>%1 was given up after %2 seconds. Save it as a PDF again and drop the new file.</source>
        <translation>La lecture de %1 a été abandonnée au bout de %2 secondes. Enregistrez-le à nouveau en PDF et déposez le nouveau fichier.</translation>
    </message>
    <message>
        <source>This file could not be read</source>
        <translation>Ce fichier n’a pas pu être lu</translation>
    </message>
    <message>
        <source>Reading %1 stopped half-way: it is damaged, or too large once unpacked. Save it as a PDF again and drop the new file.</source>
        <translation>La lecture de %1 s’est arrêtée en chemin&#xa0;: le fichier est endommagé, ou trop volumineux une fois décompressé. Enregistrez-le à nouveau en PDF et déposez le nouveau fichier.</translation>
    </message>
</context>
<context>
    <name>Sheet</name>
    <message>
        <source>Page %1</source>
        <translation>Page %1</translation>
    </message>
</context>
<context>
    <name>Stage</name>
    <message>
        <source>Open another file…</source>
        <translation>Ouvrir un autre fichier…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
</context>
<context>
    <name>Strip</name>
    <message>
        <source>Cancel</source>
        <translation>Annuler</translation>
    </message>
    <message>
        <source>Password of the PDF</source>
        <translation>Mot de passe du PDF</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>Mot de passe</translation>
    </message>
    <message>
        <source>Close</source>
        <translation>Fermer</translation>
    </message>
    <message>
        <source>Close this message</source>
        <translation>Fermer ce message</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>Ouvrir</translation>
    </message>
    <message>
        <source>Opening…</source>
        <translation>Ouverture…</translation>
    </message>
</context>
<context>
    <name>Suggestions</name>
    <message>
        <source>a first step</source>
        <translation>un premier pas</translation>
    </message>
    <message>
        <source>a next step</source>
        <translation>un pas de plus</translation>
    </message>
    <message>
        <source>for later</source>
        <translation>pour plus tard</translation>
    </message>
    <message>
        <source>Kind of suggestion</source>
        <translation>Type de suggestion</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Everything (%1)</source>
        <translation>Tout (%1)</translation>
    </message>
    <message>
        <source>There is nothing to suggest: everything that is asked for is demonstrated.</source>
        <translation>Il n’y a rien à suggérer&#xa0;: tout ce qui est demandé est démontré.</translation>
    </message>
    <message>
        <source>A part of your own advice was left out</source>
        <translation>Une partie de vos propres conseils a été laissée de côté</translation>
    </message>
    <message>
        <source>And %1 more.</source>
        <translation>Et %1 de plus.</translation>
    </message>
    <message>
        <source>Before an interview</source>
        <translation>Avant un entretien</translation>
    </message>
    <message>
        <source>These are only named on your resume. Could you answer five questions on each? If you can, show it in a bullet with a number; if you cannot, drop it. This list is for you alone: it is in no checklist.</source>
        <translation>Votre CV ne fait que citer ces compétences. Sauriez-vous répondre à cinq questions sur chacune&#xa0;? Si oui, montrez-la dans une puce avec un chiffre&#xa0;; sinon, retirez-la. Cette liste n’est que pour vous&#xa0;: elle ne figure dans aucune liste de contrôle.</translation>
    </message>
    <message>
        <source>“%1” on page %2</source>
        <translation>«&#xa0;%1&#xa0;» à la page %2</translation>
    </message>
    <message>
        <source>How to show it</source>
        <translation>Comment le montrer</translation>
    </message>
    <message>
        <source>Hide the steps</source>
        <translation>Masquer les étapes</translation>
    </message>
    <message>
        <source>Show the steps</source>
        <translation>Afficher les étapes</translation>
    </message>
    <message>
        <source>Verified on %1.</source>
        <translation>Vérifié le %1.</translation>
    </message>
    <message>
        <source>Look whether it still holds.</source>
        <translation>Voyez si c’est toujours valable.</translation>
    </message>
    <message>
        <source>Say it on the resume</source>
        <translation>À dire sur le CV</translation>
    </message>
    <message>
        <source>Projects</source>
        <translation>Projets</translation>
    </message>
    <message>
        <source>Competitions</source>
        <translation>Compétitions</translation>
    </message>
    <message>
        <source>Open source</source>
        <translation>Open source</translation>
    </message>
    <message>
        <source>Courses</source>
        <translation>Cours</translation>
    </message>
    <message>
        <source>Certificates</source>
        <translation>Certifications</translation>
    </message>
    <message>
        <source>Communities</source>
        <translation>Communautés</translation>
    </message>
    <message>
        <source>Habits</source>
        <translation>Habitudes</translation>
    </message>
    <message>
        <source>Longer studies</source>
        <translation>Études plus longues</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>Afficher</translation>
    </message>
</context>
<context>
    <name>Veil</name>
    <message>
        <source>Let go to open it</source>
        <translation>Lâchez pour l’ouvrir</translation>
    </message>
    <message>
        <source>This will not be opened</source>
        <translation>Ceci ne sera pas ouvert</translation>
    </message>
</context>
<context>
    <name>Versions</name>
    <message>
        <source>Compare with another resume file</source>
        <translation>Comparer avec un autre CV</translation>
    </message>
    <message>
        <source>PDF files (*.pdf);;All files (*)</source>
        <translation>Fichiers PDF (*.pdf);;Tous les fichiers (*)</translation>
    </message>
    <message>
        <source>What the last save of %1 changed</source>
        <translation>Ce que le dernier enregistrement de %1 a changé</translation>
    </message>
    <message>
        <source>%1 was saved</source>
        <translation>%1 a été enregistré</translation>
    </message>
    <message>
        <source>%1 since %2</source>
        <translation>%1 depuis le %2</translation>
    </message>
    <message>
        <source>%1 was saved and read again: nothing changed for these requirements.</source>
        <translation>%1 a été enregistré et relu&#xa0;: rien n’a changé pour ces exigences.</translation>
    </message>
    <message>
        <source>Show what changed</source>
        <translation>Afficher les changements</translation>
    </message>
    <message>
        <source>There is nothing to compare with</source>
        <translation>Il n’y a pas encore de quoi comparer</translation>
    </message>
    <message>
        <source>Wait until the open resume is wholly read.</source>
        <translation>Attendez que le CV ouvert soit entièrement lu.</translation>
    </message>
    <message>
        <source>%1 compared with %2</source>
        <translation>%1 comparé à %2</translation>
    </message>
</context>
<context>
    <name>WantedFilter</name>
    <message>
        <source>Only where one of a group is enough</source>
        <translation>Seulement là où une seule suffit</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>Tout afficher</translation>
    </message>
    <message>
        <source>Show only what these documents ask for</source>
        <translation>N’afficher que ce que demandent ces documents</translation>
    </message>
    <message>
        <source>one of a group</source>
        <translation>une seule suffit</translation>
    </message>
    <message>
        <source>Filter: %1</source>
        <translation>Filtre&#xa0;: %1</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>Filtre</translation>
    </message>
</context>
<context>
    <name>Welcome</name>
    <message>
        <source>Your resume never leaves this computer.</source>
        <translation>Votre CV ne quitte jamais cet ordinateur.</translation>
    </message>
    <message>
        <source>Opened before</source>
        <translation>Ouverts récemment</translation>
    </message>
    <message>
        <source>Open %1 again</source>
        <translation>Rouvrir %1</translation>
    </message>
    <message>
        <source>Drop your resume here</source>
        <translation>Déposez votre CV ici</translation>
    </message>
    <message>
        <source>See which skills of a machine learning engineer it shows, and what to do about the rest.</source>
        <translation>Voyez quelles compétences d’un ingénieur en machine learning il démontre, et que faire pour le reste.</translation>
    </message>
    <message>
        <source>Open a PDF…</source>
        <translation>Ouvrir un PDF…</translation>
    </message>
    <message>
        <source>Try the sample</source>
        <translation>Essayer l’exemple</translation>
    </message>
</context>
<context>
    <name>Workspace</name>
    <message>
        <source>Read %1: %2 of %3 requirements found.</source>
        <translation>%1 lu&#xa0;: %2 exigences trouvées sur %3.</translation>
    </message>
    <message>
        <source>Panes</source>
        <translation>Volets</translation>
    </message>
    <message>
        <source>Findings</source>
        <translation>Résultats</translation>
    </message>
    <message>
        <source>What to do</source>
        <translation>Que faire</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>Plan</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>Liste de contrôle</translation>
    </message>
    <message>
        <source>What a parser sees</source>
        <translation>Vu par un analyseur</translation>
    </message>
    <message>
        <source>Changes</source>
        <translation>Changements</translation>
    </message>
</context>
<context>
    <name>_Counts</name>
    <message numerus="yes">
        <source>%n gained</source>
        <translation>
            <numerusform>%n acquis</numerusform>
            <numerusform>%n acquis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n strengthened</source>
        <translation>
            <numerusform>%n renforcé</numerusform>
            <numerusform>%n renforcés</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n weakened</source>
        <translation>
            <numerusform>%n affaibli</numerusform>
            <numerusform>%n affaiblis</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n lost</source>
        <translation>
            <numerusform>%n perdu</numerusform>
            <numerusform>%n perdus</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 and %n more</source>
        <translation>
            <numerusform>%1 et %n de plus</numerusform>
            <numerusform>%1 et %n de plus</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>app</name>
    <message>
        <source>Something went wrong in the program</source>
        <translation>Une erreur s’est produite dans le programme</translation>
    </message>
    <message>
        <source>What is open is still here, and your ticks are kept. If it happens again, start it anew; the Help menu has a log for a report.</source>
        <translation>Ce qui est ouvert est toujours là, et vos coches sont conservées. Si cela se reproduit, relancez le programme&#xa0;; le menu Aide contient un journal pour un signalement.</translation>
    </message>
</context>
<context>
    <name>changes</name>
    <message>
        <source>Gained</source>
        <translation>Acquis</translation>
    </message>
    <message>
        <source>Strengthened</source>
        <translation>Renforcé</translation>
    </message>
    <message>
        <source>Weakened</source>
        <translation>Affaibli</translation>
    </message>
    <message>
        <source>Lost</source>
        <translation>Perdu</translation>
    </message>
    <message>
        <source>Coverage stays at %2 of %3 points.</source>
        <translation>La couverture reste à %2 points sur %3.</translation>
    </message>
    <message>
        <source>Coverage: from %1 to %2 of %3 points.</source>
        <translation>Couverture&#xa0;: de %1 à %2 points sur %3.</translation>
    </message>
    <message>
        <source>Coverage: from %1 of %4 to %2 of %3 points.</source>
        <translation>Couverture&#xa0;: de %1 points sur %4 à %2 sur %3.</translation>
    </message>
    <message>
        <source>Now shown on your checklist: %1.</source>
        <translation>Désormais démontré dans votre liste de contrôle&#xa0;: %1.</translation>
    </message>
    <message>
        <source>Before: %1</source>
        <translation>Avant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Now: %1</source>
        <translation>Maintenant&#xa0;: %1</translation>
    </message>
    <message>
        <source>Not needed: %1 is shown.</source>
        <translation>Pas nécessaire&#xa0;: %1 y est.</translation>
    </message>
</context>
<context>
    <name>coverage</name>
    <message>
        <source>%1 of %2 points</source>
        <translation>%1 points sur %2</translation>
    </message>
</context>
<context>
    <name>drop</name>
    <message>
        <source>That is not a file. Drop the PDF file of your resume.</source>
        <translation>Ce n’est pas un fichier. Déposez le fichier PDF de votre CV.</translation>
    </message>
    <message>
        <source>Those are several files. Drop one at a time.</source>
        <translation>Ce sont plusieurs fichiers. Déposez-en un à la fois.</translation>
    </message>
    <message>
        <source>That is not on this computer yet. Save it first, then drop the file.</source>
        <translation>Ce n’est pas encore sur cet ordinateur. Enregistrez-le d’abord, puis déposez le fichier.</translation>
    </message>
    <message>
        <source>That is a folder. Drop the PDF file inside it.</source>
        <translation>C’est un dossier. Déposez le fichier PDF qu’il contient.</translation>
    </message>
    <message>
        <source>%1 is not a PDF. Save your resume as a PDF and drop that.</source>
        <translation>%1 n’est pas un PDF. Enregistrez votre CV en PDF et déposez ce fichier.</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>%1 of %2 shown</source>
        <translation>%1 sur %2 présents</translation>
    </message>
    <message>
        <source>not needed: %1 covers it</source>
        <translation>pas nécessaire&#xa0;: %1 suffit</translation>
    </message>
    <message>
        <source>“%1” on page %2</source>
        <translation>«&#xa0;%1&#xa0;» à la page %2</translation>
    </message>
    <message>
        <source>, and %1 more</source>
        <translation>, et %1 de plus</translation>
    </message>
    <message>
        <source>%1: %2</source>
        <translation>%1&#xa0;: %2</translation>
    </message>
    <message>
        <source>“%1” (page %2, %3)</source>
        <translation>«&#xa0;%1&#xa0;» (page %2, %3)</translation>
    </message>
</context>
<context>
    <name>printing</name>
    <message>
        <source>Print checklist</source>
        <translation>Imprimer la liste de contrôle</translation>
    </message>
    <message>
        <source>The printer did not take it. Look whether it is on, or save a PDF instead.</source>
        <translation>L’imprimante ne l’a pas accepté. Voyez si elle est allumée, ou enregistrez plutôt un PDF.</translation>
    </message>
    <message>
        <source>The checklist was not printed</source>
        <translation>La liste de contrôle n’a pas été imprimée</translation>
    </message>
</context>
<context>
    <name>prose</name>
    <message>
        <source>about 1 hour</source>
        <translation>environ 1 heure</translation>
    </message>
    <message>
        <source>about %1 hours</source>
        <translation>environ %1 heures</translation>
    </message>
</context>
<context>
    <name>saving</name>
    <message>
        <source>Markdown task list</source>
        <translation>Liste de tâches Markdown</translation>
    </message>
    <message>
        <source>PDF to print</source>
        <translation>PDF à imprimer</translation>
    </message>
    <message>
        <source>Web page</source>
        <translation>Page web</translation>
    </message>
    <message>
        <source>Table for a spreadsheet</source>
        <translation>Tableau pour un tableur</translation>
    </message>
    <message>
        <source>JSON, which can be opened again</source>
        <translation>JSON, qui peut être rouvert</translation>
    </message>
    <message>
        <source>Save checklist</source>
        <translation>Enregistrer la liste de contrôle</translation>
    </message>
</context>
<context>
    <name>standing</name>
    <message>
        <source>Missing</source>
        <translation>Absent</translation>
    </message>
    <message>
        <source>Listed only</source>
        <translation>Seulement cité</translation>
    </message>
    <message>
        <source>Demonstrated</source>
        <translation>Démontré</translation>
    </message>
    <message>
        <source>Not needed</source>
        <translation>Pas nécessaire</translation>
    </message>
    <message>
        <source>Nothing on the resume shows it.</source>
        <translation>Rien sur le CV ne le montre.</translation>
    </message>
    <message>
        <source>It is named, but nothing on the resume shows that you used it.</source>
        <translation>C’est cité, mais rien sur le CV ne montre que vous l’avez utilisé.</translation>
    </message>
    <message>
        <source>The resume shows what you did with it.</source>
        <translation>Le CV montre ce que vous en avez fait.</translation>
    </message>
    <message>
        <source>One of its group is enough, and another one is shown.</source>
        <translation>Une seule exigence du groupe suffit, et une autre est déjà là.</translation>
    </message>
</context>
<context>
    <name>terms</name>
    <message>
        <source>header</source>
        <translation>en-tête</translation>
    </message>
    <message>
        <source>summary</source>
        <translation>profil</translation>
    </message>
    <message>
        <source>skills</source>
        <translation>compétences</translation>
    </message>
    <message>
        <source>experience</source>
        <translation>expérience</translation>
    </message>
    <message>
        <source>projects</source>
        <translation>projets</translation>
    </message>
    <message>
        <source>education</source>
        <translation>formation</translation>
    </message>
    <message>
        <source>courses</source>
        <translation>cours</translation>
    </message>
    <message>
        <source>certificates</source>
        <translation>certificats</translation>
    </message>
    <message>
        <source>publications</source>
        <translation>publications</translation>
    </message>
    <message>
        <source>talks</source>
        <translation>conférences</translation>
    </message>
    <message>
        <source>awards</source>
        <translation>distinctions</translation>
    </message>
    <message>
        <source>activities</source>
        <translation>activités</translation>
    </message>
    <message>
        <source>languages</source>
        <translation>langues</translation>
    </message>
    <message>
        <source>interests</source>
        <translation>centres d’intérêt</translation>
    </message>
    <message>
        <source>references</source>
        <translation>références</translation>
    </message>
    <message>
        <source>other</source>
        <translation>autres</translation>
    </message>
    <message>
        <source>demonstrated</source>
        <translation>démontré</translation>
    </message>
    <message>
        <source>listed</source>
        <translation>cité</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>absent</translation>
    </message>
</context>
</TS>
