<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AgendaList</name>
    <message>
      <source>%1 of %2 inputs covered</source>
      <translation>%1 éléments d’entrée traités sur %2</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Ordre du jour</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Fin</translation>
    </message>
    <message>
      <source>Leave the meeting; everything is saved (Esc)</source>
      <translation>Quitter la réunion ; tout est enregistré (Échap)</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>The next page (Right, Page Down)</source>
      <translation>La page suivante (Droite, Page suivante)</translation>
    </message>
    <message>
      <source>The page before (Left, Page Up)</source>
      <translation>La page précédente (Gauche, Page précédente)</translation>
    </message>
    <message>
      <source>has data; nobody spoke to it yet</source>
      <translation>a des données ; personne n’en a encore parlé</translation>
    </message>
    <message>
      <source>not covered yet</source>
      <translation>pas encore traité</translation>
    </message>
    <message>
      <source>not covered, with a reason</source>
      <translation>non traité, avec un motif</translation>
    </message>
    <message>
      <source>spoken to</source>
      <translation>discuté</translation>
    </message>
  </context>
  <context>
    <name>ApproveDialog</name>
    <message>
      <source>Approve</source>
      <translation>Approuver</translation>
    </message>
    <message>
      <source>Approve the minutes of %1</source>
      <translation>Approuver le compte rendu de %1</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>Approuvé par</translation>
    </message>
    <message>
      <source>Approved on</source>
      <translation>Approuvé le</translation>
    </message>
    <message>
      <source>Say who approves, and when.</source>
      <translation>Indiquez qui approuve, et quand.</translation>
    </message>
  </context>
  <context>
    <name>ApproveRevisionDialog</name>
    <message>
      <source>Approve</source>
      <translation>Approuver</translation>
    </message>
    <message>
      <source>Approve %1 as a revision</source>
      <translation>Approuver %1 comme révision</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>Approuvé par</translation>
    </message>
    <message>
      <source>Approved on</source>
      <translation>Approuvé le</translation>
    </message>
    <message>
      <source>Changed since the revision before: %1.</source>
      <translation>Modifié depuis la révision précédente : %1.</translation>
    </message>
    <message>
      <source>Say what changed, and why; it stays with the revision.</source>
      <translation>Indiquez ce qui a changé et pourquoi ; cela reste avec la révision.</translation>
    </message>
    <message>
      <source>Say who approves, when, and from when it holds.</source>
      <translation>Indiquez qui approuve, quand, et à partir de quand cela vaut.</translation>
    </message>
    <message>
      <source>This day is still to come.</source>
      <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
      <source>What changed, and why</source>
      <translation>Ce qui a changé, et pourquoi</translation>
    </message>
  </context>
  <context>
    <name>AskDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>BackupDialog</name>
    <message>
      <source>Backups</source>
      <translation>Sauvegardes</translation>
    </message>
    <message>
      <source>Choose a backup</source>
      <translation>Choisir une sauvegarde</translation>
    </message>
    <message>
      <source>Choose a backup first.</source>
      <translation>Choisissez d’abord une sauvegarde.</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Choisir un fichier…</translation>
    </message>
    <message>
      <source>Data files (*.qms)</source>
      <translation>Fichiers de données (*.qms)</translation>
    </message>
    <message>
      <source>No backup of it was found beside it; choose a file.</source>
      <translation>Aucune sauvegarde n’a été trouvée à côté ; choisissez un fichier.</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Restaurer</translation>
    </message>
    <message>
      <source>Restore %1 from a backup</source>
      <translation>Restaurer %1 depuis une sauvegarde</translation>
    </message>
    <message>
      <source>That is the file itself. Choose a backup of it.</source>
      <translation>C’est le fichier lui-même. Choisissez-en une sauvegarde.</translation>
    </message>
    <message>
      <source>The backup is checked first. The file as it is now is kept under another name.</source>
      <translation>La sauvegarde est d’abord vérifiée. Le fichier tel qu’il est maintenant est gardé sous un autre nom.</translation>
    </message>
    <message>
      <source>backup</source>
      <translation>sauvegarde</translation>
    </message>
    <message>
      <source>before an update of the app</source>
      <translation>avant une mise à jour de l’application</translation>
    </message>
    <message>
      <source>the file before a backup was restored</source>
      <translation>le fichier avant une restauration</translation>
    </message>
    <message>
      <source>the file before it was repaired</source>
      <translation>le fichier avant une réparation</translation>
    </message>
    <message>
      <source>the file that was open when another was put in its place</source>
      <translation>le fichier qui était ouvert quand un autre a pris sa place</translation>
    </message>
  </context>
  <context>
    <name>CellDrafts</name>
    <message>
      <source>%1 texts typed last time could not be stored; they stand in their cells, marked ■.</source>
      <translation>%1 textes saisis la dernière fois n’ont pas pu être enregistrés ; ils se trouvent dans leurs cellules, marqués ■.</translation>
    </message>
    <message>
      <source>A text typed last time could not be stored; it stands in its cell, marked ■.</source>
      <translation>Un texte saisi la dernière fois n’a pas pu être enregistré ; il se trouve dans sa cellule, marqué ■.</translation>
    </message>
    <message>
      <source>The window closed before this was stored; press Enter to store it.</source>
      <translation>La fenêtre s’est fermée avant l’enregistrement ; appuyez sur Entrée pour l’enregistrer.</translation>
    </message>
  </context>
  <context>
    <name>Chips</name>
    <message>
      <source>Grouped by %1</source>
      <translation>Groupé par %1</translation>
    </message>
    <message>
      <source>Late only</source>
      <translation>En retard seulement</translation>
    </message>
    <message>
      <source>Only the records behind a figure</source>
      <translation>Seulement les enregistrements derrière un chiffre</translation>
    </message>
    <message>
      <source>Open only</source>
      <translation>Ouverts seulement</translation>
    </message>
    <message>
      <source>Take away: %1</source>
      <translation>Enlever : %1</translation>
    </message>
    <message>
      <source>With withdrawn ones</source>
      <translation>Avec les retirés</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>vide</translation>
    </message>
    <message>
      <source>filled in</source>
      <translation>rempli</translation>
    </message>
    <message>
      <source>from %1</source>
      <translation>dès le %1</translation>
    </message>
    <message>
      <source>to %1</source>
      <translation>jusqu’au %1</translation>
    </message>
  </context>
  <context>
    <name>ClauseEditor</name>
    <message>
      <source>Clauses</source>
      <translation>Articles</translation>
    </message>
  </context>
  <context>
    <name>Closing</name>
    <message>
      <source>Backing up…</source>
      <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
      <source>Finishing what is under way…</source>
      <translation>Fin des travaux en cours…</translation>
    </message>
  </context>
  <context>
    <name>ColumnsDialog</name>
    <message>
      <source>%1 (extra column)</source>
      <translation>%1 (colonne supplémentaire)</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Find a column</source>
      <translation>Rechercher une colonne</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Descendre</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Monter</translation>
    </message>
    <message>
      <source>Show these columns</source>
      <translation>Afficher ces colonnes</translation>
    </message>
    <message>
      <source>Standard columns</source>
      <translation>Colonnes habituelles</translation>
    </message>
    <message>
      <source>Tick at least one column.</source>
      <translation>Cochez au moins une colonne.</translation>
    </message>
    <message>
      <source>Type to find a column</source>
      <translation>Saisir pour trouver une colonne</translation>
    </message>
    <message>
      <source>Which columns are shown?</source>
      <translation>Quelles colonnes sont affichées ?</translation>
    </message>
  </context>
  <context>
    <name>ColumnsStep</name>
    <message>
      <source>1 column to check</source>
      <translation>1 colonne à vérifier</translation>
    </message>
    <message>
      <source>1 to check</source>
      <translation>1 à vérifier</translation>
    </message>
    <message>
      <source>Column {0}</source>
      <translation>Colonne {0}</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Columns matched: {0}, kept as extra: {1}</source>
      <translation>Colonnes en correspondance : {0}, conservées en supplément : {1}</translation>
    </message>
    <message>
      <source>Counter or total, kept as extra</source>
      <translation>Compteur ou total, conservé en supplément</translation>
    </message>
    <message>
      <source>Do not import</source>
      <translation>Ne pas importer</translation>
    </message>
    <message>
      <source>Field for {0}</source>
      <translation>Champ pour {0}</translation>
    </message>
    <message>
      <source>First values</source>
      <translation>Premières valeurs</translation>
    </message>
    <message>
      <source>Forget this matching</source>
      <translation>Oublier cette correspondance</translation>
    </message>
    <message>
      <source>Go to the next column that was guessed or has no field (F8)</source>
      <translation>Aller à la prochaine colonne devinée ou sans champ (F8)</translation>
    </message>
    <message>
      <source>Kept as extra</source>
      <translation>Conservé en supplément</translation>
    </message>
    <message>
      <source>Labels and columns matched: {0}, kept as extra: {1}</source>
      <translation>Libellés et colonnes en correspondance : {0}, conservés en supplément : {1}</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Correspondance</translation>
    </message>
    <message>
      <source>Match the columns anew, now and for the next file like this one.</source>
      <translation>Refaire la correspondance des colonnes, maintenant et pour le prochain fichier semblable.</translation>
    </message>
    <message>
      <source>Next of {0} columns to check</source>
      <translation>Suivante des {0} colonnes à vérifier</translation>
    </message>
    <message>
      <source>Next of {0} to check</source>
      <translation>Suivante des {0} à vérifier</translation>
    </message>
    <message>
      <source>Nothing to check</source>
      <translation>Rien à vérifier</translation>
    </message>
    <message>
      <source>Our field</source>
      <translation>Notre champ</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>Your column</source>
      <translation>Votre colonne</translation>
    </message>
    <message>
      <source>Your label or column</source>
      <translation>Votre libellé ou colonne</translation>
    </message>
    <message>
      <source>{0} gave up “{1}” and is kept as extra: a field is filled from one column.</source>
      <translation>{0} a cédé « {1} » et est conservé en supplément : un champ se remplit d’une seule colonne.</translation>
    </message>
    <message>
      <source>{0} · as last time</source>
      <translation>{0} · comme la dernière fois</translation>
    </message>
    <message>
      <source>{0}, not imported: {1}</source>
      <translation>{0}, non importées : {1}</translation>
    </message>
    <message>
      <source>{0}, {1} to check</source>
      <translation>{0}, {1} à vérifier</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>Chain gaps</source>
      <translation>Ruptures de la chaîne</translation>
    </message>
    <message>
      <source>Change trail</source>
      <translation>Journal des modifications</translation>
    </message>
    <message>
      <source>Execution</source>
      <translation>Exécution</translation>
    </message>
    <message>
      <source>Filter by</source>
      <translation>Filtrer par</translation>
    </message>
    <message>
      <source>KPIs</source>
      <translation>Indicateurs</translation>
    </message>
    <message>
      <source>Management review</source>
      <translation>Revue de direction</translation>
    </message>
    <message>
      <source>Process map</source>
      <translation>Cartographie des processus</translation>
    </message>
  </context>
  <context>
    <name>DataFiles</name>
    <message>
      <source>%1 is open already.</source>
      <translation>%1 est déjà ouvert.</translation>
    </message>
    <message>
      <source>Backing up…</source>
      <translation>Sauvegarde en cours…</translation>
    </message>
    <message>
      <source>Data files (*.qms)</source>
      <translation>Fichiers de données (*.qms)</translation>
    </message>
    <message>
      <source>Loading the sample company…</source>
      <translation>Chargement de la société exemple…</translation>
    </message>
    <message>
      <source>New data file</source>
      <translation>Nouveau fichier de données</translation>
    </message>
    <message>
      <source>No other file was opened yet</source>
      <translation>Aucun autre fichier n’a encore été ouvert</translation>
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
    <name>DayEditor</name>
    <message>
      <source>Calendar</source>
      <translation>Calendrier</translation>
    </message>
    <message>
      <source>Choose in a calendar (Alt+Down)</source>
      <translation>Choisir dans un calendrier (Alt+Bas)</translation>
    </message>
  </context>
  <context>
    <name>DecisionsPanel</name>
    <message>
      <source>Add decision</source>
      <translation>Ajouter une décision</translation>
    </message>
    <message>
      <source>Add decision (Ctrl+Return)</source>
      <translation>Ajouter la décision (Ctrl+Entrée)</translation>
    </message>
    <message>
      <source>Change decision</source>
      <translation>Modifier la décision</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Modifier…</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Décisions</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Type what was decided first.</source>
      <translation>Saisissez d’abord ce qui a été décidé.</translation>
    </message>
    <message>
      <source>What is decided?</source>
      <translation>Que décide-t-on ?</translation>
    </message>
    <message>
      <source>no due date</source>
      <translation>sans échéance</translation>
    </message>
    <message>
      <source>no owner</source>
      <translation>sans responsable</translation>
    </message>
  </context>
  <context>
    <name>DetailPane</name>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open the form (Enter)</source>
      <translation>Ouvrir la fiche (Entrée)</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Résumé</translation>
    </message>
  </context>
  <context>
    <name>DoneDialog</name>
    <message>
      <source>Done on</source>
      <translation>Fait le</translation>
    </message>
    <message>
      <source>Evidence: what shows that it was done</source>
      <translation>Preuve : ce qui montre que c’est fait</translation>
    </message>
    <message>
      <source>Mark done</source>
      <translation>Marquer fait</translation>
    </message>
    <message>
      <source>Mark this action done</source>
      <translation>Marquer cette action faite</translation>
    </message>
    <message>
      <source>Say what shows that it was done; its CAPA needs that evidence.</source>
      <translation>Indiquez ce qui montre que c’est fait ; sa CAPA a besoin de cette preuve.</translation>
    </message>
    <message>
      <source>This day is still to come.</source>
      <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
      <source>Type the day on which it was done.</source>
      <translation>Saisissez le jour où cela a été fait.</translation>
    </message>
  </context>
  <context>
    <name>DoneStep</name>
    <message>
      <source>1 row imported ({1} new, {2} changed), {3} unchanged.</source>
      <translation>1 ligne importée (nouvelles : {1}, modifiées : {2}), inchangées : {3}.</translation>
    </message>
    <message>
      <source>1 thing to look at</source>
      <translation>1 point à voir</translation>
    </message>
    <message>
      <source>Correct it in the workbook and import that again.</source>
      <translation>Corrigez-la dans le classeur et importez celui-ci de nouveau.</translation>
    </message>
    <message>
      <source>Correct them in the workbook and import it again.</source>
      <translation>Corrigez-les dans le classeur et importez-le de nouveau.</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>Bon à savoir</translation>
    </message>
    <message>
      <source>Not imported, as you chose: {0}.</source>
      <translation>Non importé, selon votre choix : {0}.</translation>
    </message>
    <message>
      <source>Save 1 rejected row…</source>
      <translation>Enregistrer 1 ligne rejetée…</translation>
    </message>
    <message>
      <source>Save rejected rows</source>
      <translation>Enregistrer les lignes rejetées</translation>
    </message>
    <message>
      <source>Save rejected rows…</source>
      <translation>Enregistrer les lignes rejetées…</translation>
    </message>
    <message>
      <source>Save {0} rejected rows…</source>
      <translation>Enregistrer {0} lignes rejetées…</translation>
    </message>
    <message>
      <source>Take the import back</source>
      <translation>Annuler l’import</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx)</source>
      <translation>Classeur (*.xlsx)</translation>
    </message>
    <message>
      <source>{0} rows imported ({1} new, {2} changed), {3} unchanged.</source>
      <translation>{0} lignes importées (nouvelles : {1}, modifiées : {2}), inchangées : {3}.</translation>
    </message>
    <message>
      <source>{0} things to look at</source>
      <translation>{0} points à voir</translation>
    </message>
    <message>
      <source>{0} things to look at, those alike in one line</source>
      <translation>{0} points à voir, les semblables sur une ligne</translation>
    </message>
  </context>
  <context>
    <name>DueDays</name>
    <message>
      <source>%1 days exported to %2</source>
      <translation>%1 échéances exportées vers %2</translation>
    </message>
    <message>
      <source>%1 due in the next 7 days</source>
      <translation>%1 à échéance dans les 7 jours</translation>
    </message>
    <message>
      <source>%1 has nothing open.</source>
      <translation>%1 n’a rien d’ouvert.</translation>
    </message>
    <message>
      <source>%1 overdue</source>
      <translation>%1 en retard</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Nobody answers for this record, so there is nobody to write to.</source>
      <translation>Personne ne répond de cet enregistrement ; il n’y a donc personne à qui écrire.</translation>
    </message>
  </context>
  <context>
    <name>DueDialog</name>
    <message>
      <source>Move due date</source>
      <translation>Déplacer l’échéance</translation>
    </message>
    <message>
      <source>Move the due date from %1</source>
      <translation>Déplacer l’échéance du %1</translation>
    </message>
    <message>
      <source>New due date</source>
      <translation>Nouvelle échéance</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Say why; slips are counted and printed.</source>
      <translation>Indiquez pourquoi ; les reports sont comptés et imprimés.</translation>
    </message>
    <message>
      <source>Type the new due date.</source>
      <translation>Saisissez la nouvelle échéance.</translation>
    </message>
  </context>
  <context>
    <name>EmptyHome</name>
    <message>
      <source>Add the first objective</source>
      <translation>Ajouter le premier objectif</translation>
    </message>
    <message>
      <source>Bring in the registers you already have, or begin with what you want to reach.</source>
      <translation>Importez les registres que vous avez déjà, ou commencez par ce que vous voulez atteindre.</translation>
    </message>
    <message>
      <source>Import your registers…</source>
      <translation>Importer vos registres…</translation>
    </message>
    <message>
      <source>Open the sample company</source>
      <translation>Ouvrir la société exemple</translation>
    </message>
    <message>
      <source>This data file is empty</source>
      <translation>Ce fichier de données est vide</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>Add the first %1</source>
      <translation>Ajouter le premier : %1</translation>
    </message>
    <message>
      <source>Import your register…</source>
      <translation>Importer votre registre…</translation>
    </message>
    <message>
      <source>No %1 yet</source>
      <translation>Encore rien ici : %1</translation>
    </message>
  </context>
  <context>
    <name>EvidencePanel</name>
    <message>
      <source>%1 could run a program, so it is not opened from here. Save a copy instead.</source>
      <translation>%1 pourrait lancer un programme et n’est donc pas ouvert d’ici. Enregistrez plutôt une copie.</translation>
    </message>
    <message>
      <source>Attach files</source>
      <translation>Joindre des fichiers</translation>
    </message>
    <message>
      <source>Attach files…</source>
      <translation>Joindre des fichiers…</translation>
    </message>
    <message>
      <source>Attached: %1</source>
      <translation>Joint : %1</translation>
    </message>
    <message>
      <source>Attaching…</source>
      <translation>Ajout des pièces…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Could run a program: save a copy only.</source>
      <translation>Pourrait lancer un programme : enregistrer une copie seulement.</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Preuve</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Files are being attached already; attach these afterwards.</source>
      <translation>Des fichiers sont déjà en cours d’ajout ; ajoutez ceux-ci ensuite.</translation>
    </message>
    <message>
      <source>No</source>
      <translation>N°</translation>
    </message>
    <message>
      <source>No program answered for %1. Save a copy and open it there.</source>
      <translation>Aucun programme n’a répondu pour %1. Enregistrez une copie et ouvrez-la là.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Or drop files here. They are copied into the data file.</source>
      <translation>Ou déposez des fichiers ici. Ils sont copiés dans le fichier de données.</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Enregistrer une copie</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Enregistrer une copie…</translation>
    </message>
    <message>
      <source>Saved a copy of %1.</source>
      <translation>Une copie de %1 a été enregistrée.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Withdraw %1</source>
      <translation>Retirer %1</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>Retirer…</translation>
    </message>
    <message>
      <source>Withdrew: %1</source>
      <translation>Retiré : %1</translation>
    </message>
  </context>
  <context>
    <name>ExtraTable</name>
    <message>
      <source>Column</source>
      <translation>Colonne</translation>
    </message>
    <message>
      <source>From your register</source>
      <translation>De votre registre</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <source>%1 is required.</source>
      <translation>%1 doit être rempli.</translation>
    </message>
  </context>
  <context>
    <name>FilesStep</name>
    <message>
      <source>Choose files</source>
      <translation>Choisir des fichiers</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Choisir des fichiers…</translation>
    </message>
    <message>
      <source>Choose folder</source>
      <translation>Choisir un dossier</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <source>Drop workbooks or a folder here, or choose them.</source>
      <translation>Déposez ici des classeurs ou un dossier, ou choisissez-les.</translation>
    </message>
    <message>
      <source>File and sheet</source>
      <translation>Fichier et feuille</translation>
    </message>
    <message>
      <source>Files and tables</source>
      <translation>Fichiers et tableaux</translation>
    </message>
    <message>
      <source>Header</source>
      <translation>En-tête</translation>
    </message>
    <message>
      <source>Header of {0}</source>
      <translation>En-tête de {0}</translation>
    </message>
    <message>
      <source>Header row</source>
      <translation>Ligne d’en-tête</translation>
    </message>
    <message>
      <source>Hidden sheet. {0}</source>
      <translation>Feuille masquée. {0}</translation>
    </message>
    <message>
      <source>In which row of {0} do the headers of the columns stand?</source>
      <translation>À quelle ligne de {0} se trouvent les en-têtes des colonnes ?</translation>
    </message>
    <message>
      <source>Left out.</source>
      <translation>Laissé de côté.</translation>
    </message>
    <message>
      <source>Read as found</source>
      <translation>Lire comme trouvé</translation>
    </message>
    <message>
      <source>Read the sheet as one table</source>
      <translation>Lire la feuille comme un seul tableau</translation>
    </message>
    <message>
      <source>Read {0} again</source>
      <translation>Relire {0}</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Registre</translation>
    </message>
    <message>
      <source>Register of {0}</source>
      <translation>Registre de {0}</translation>
    </message>
    <message>
      <source>Row {0}</source>
      <translation>Ligne {0}</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <source>The header is another row…</source>
      <translation>L’en-tête est une autre ligne…</translation>
    </message>
    <message>
      <source>There is nothing in this file.</source>
      <translation>Ce fichier ne contient rien.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Ce qui a été trouvé</translation>
    </message>
    <message>
      <source>Workbooks and text ({0})</source>
      <translation>Classeurs et texte ({0})</translation>
    </message>
    <message>
      <source>{0} of {1} columns matched</source>
      <translation>{0} colonnes en correspondance sur {1}</translation>
    </message>
    <message>
      <source>{0}, as last time (remembered)</source>
      <translation>{0}, comme la dernière fois (mémorisé)</translation>
    </message>
    <message>
      <source>{0}, from cell {1}</source>
      <translation>{0}, à partir de la cellule {1}</translation>
    </message>
    <message>
      <source>{0}, from row {1}</source>
      <translation>{0}, à partir de la ligne {1}</translation>
    </message>
    <message>
      <source>{0}, {1} to check</source>
      <translation>{0}, {1} à vérifier</translation>
    </message>
  </context>
  <context>
    <name>FilterDialog</name>
    <message>
      <source>(empty)</source>
      <translation>(vide)</translation>
    </message>
    <message>
      <source>Contains</source>
      <translation>Contient</translation>
    </message>
    <message>
      <source>Empty only</source>
      <translation>Vides seulement</translation>
    </message>
    <message>
      <source>Filled in only</source>
      <translation>Remplis seulement</translation>
    </message>
    <message>
      <source>Filled or empty</source>
      <translation>Rempli ou vide</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtrer</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Rechercher</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>Show only: %1</source>
      <translation>Afficher seulement : %1</translation>
    </message>
    <message>
      <source>The first value lies behind the second; exchange them.</source>
      <translation>La première valeur se trouve après la seconde ; échangez-les.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <source>Type to find</source>
      <translation>Saisir pour rechercher</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 sur %2</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Introuvable</translation>
    </message>
  </context>
  <context>
    <name>FishboneView</name>
    <message>
      <source>Fishbone</source>
      <translation>Diagramme d’Ishikawa</translation>
    </message>
    <message>
      <source>Not placed yet</source>
      <translation>Pas encore placé</translation>
    </message>
  </context>
  <context>
    <name>FormSection</name>
    <message>
      <source>Fold or unfold</source>
      <translation>Plier ou déplier</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>plié</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouvert</translation>
    </message>
  </context>
  <context>
    <name>GridCells</name>
    <message>
      <source>%1 days late</source>
      <translation>%1 jours de retard</translation>
    </message>
    <message>
      <source>%1 late</source>
      <translation>%1 en retard</translation>
    </message>
    <message>
      <source>No %1</source>
      <translation>Sans indication : %1</translation>
    </message>
    <message>
      <source>due soon</source>
      <translation>échéance proche</translation>
    </message>
  </context>
  <context>
    <name>GridClipboard</name>
    <message>
      <source>%1 rows copied</source>
      <translation>%1 lignes copiées</translation>
    </message>
    <message>
      <source>1 row copied</source>
      <translation>1 ligne copiée</translation>
    </message>
    <message>
      <source>Copying…</source>
      <translation>Copie…</translation>
    </message>
    <message>
      <source>This file is open to look only; nothing was pasted.</source>
      <translation>Ce fichier est ouvert en lecture seule ; rien n’a été collé.</translation>
    </message>
  </context>
  <context>
    <name>GridFoot</name>
    <message>
      <source>%1 late</source>
      <translation>%1 en retard</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 sur %2</translation>
    </message>
    <message>
      <source>%1: %2 in all, %3 on average</source>
      <translation>%1 : %2 en tout, %3 en moyenne</translation>
    </message>
    <message>
      <source>(known of %1)</source>
      <translation>(connu pour %1)</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Lecture…</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
  </context>
  <context>
    <name>GridMenus</name>
    <message>
      <source>Filter by “%1”…</source>
      <translation>Filtrer par « %1 »…</translation>
    </message>
    <message>
      <source>Group by %1</source>
      <translation>Grouper par %1</translation>
    </message>
    <message>
      <source>Not sorted</source>
      <translation>Non trié</translation>
    </message>
    <message>
      <source>Sort down</source>
      <translation>Tri décroissant</translation>
    </message>
    <message>
      <source>Sort up</source>
      <translation>Tri croissant</translation>
    </message>
    <message>
      <source>Take the filter away</source>
      <translation>Enlever le filtre</translation>
    </message>
    <message>
      <source>Then sort down</source>
      <translation>Puis tri décroissant</translation>
    </message>
    <message>
      <source>Then sort up</source>
      <translation>Puis tri croissant</translation>
    </message>
  </context>
  <context>
    <name>GridModel</name>
    <message>
      <source>Click sorts, Shift+click sorts within; right click filters, groups, columns</source>
      <translation>Un clic trie, Maj+clic trie à l’intérieur ; clic droit : filtres, groupes, colonnes</translation>
    </message>
  </context>
  <context>
    <name>GridSaving</name>
    <message>
      <source>Move due date</source>
      <translation>Déplacer l’échéance</translation>
    </message>
    <message>
      <source>Why does the due date of %1 move from %2 to %3?</source>
      <translation>Pourquoi l’échéance de %1 passe-t-elle du %2 au %3 ?</translation>
    </message>
  </context>
  <context>
    <name>GridView</name>
    <message>
      <source>%1 is withdrawn. To type in it, bring it back: Enter opens it.</source>
      <translation>%1 est retiré. Pour y écrire, rétablissez-le : Entrée l’ouvre.</translation>
    </message>
    <message>
      <source>Close all groups</source>
      <translation>Fermer tous les groupes</translation>
    </message>
    <message>
      <source>Columns…</source>
      <translation>Colonnes…</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open all groups</source>
      <translation>Ouvrir tous les groupes</translation>
    </message>
    <message>
      <source>Type in this cell</source>
      <translation>Saisir dans cette cellule</translation>
    </message>
    <message>
      <source>“%1” is not typed: it follows from the record. Enter opens it.</source>
      <translation>« %1 » ne se saisit pas : cela découle de l’enregistrement. Entrée l’ouvre.</translation>
    </message>
  </context>
  <context>
    <name>GuideDialog</name>
    <message>
      <source>Contents</source>
      <translation>Sommaire</translation>
    </message>
    <message>
      <source>Find in the guide</source>
      <translation>Chercher dans le guide</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>Guide d’utilisation</translation>
    </message>
  </context>
  <context>
    <name>HandOverDialog</name>
    <message>
      <source>%1 holds nothing open.</source>
      <translation>%1 n’a rien d’ouvert.</translation>
    </message>
    <message>
      <source>%1 holds: %2.</source>
      <translation>%1 a : %2.</translation>
    </message>
    <message numerus="yes">
      <source>%n without a new owner</source>
      <translation>
        <numerusform>%n sans nouveau responsable</numerusform>
        <numerusform>%n sans nouveau responsable</numerusform>
      </translation>
    </message>
    <message>
      <source>All rows where none is chosen</source>
      <translation>Toutes les lignes si aucune n’est choisie</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose who takes these records.</source>
      <translation>Choisissez qui reprend ces enregistrements.</translation>
    </message>
    <message>
      <source>Give them the chosen rows</source>
      <translation>Donner les lignes choisies à</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>Transmettre</translation>
    </message>
    <message>
      <source>Hand over what %1 holds</source>
      <translation>Transmettre ce que %1 détient</translation>
    </message>
    <message>
      <source>Held as</source>
      <translation>Détenu comme</translation>
    </message>
    <message>
      <source>New owner</source>
      <translation>Nouveau responsable</translation>
    </message>
    <message>
      <source>Open records</source>
      <translation>Enregistrements ouverts</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <source>Some rows have no new owner yet; choose one for each.</source>
      <translation>Certaines lignes n’ont pas encore de nouveau responsable ; choisissez-en un pour chacune.</translation>
    </message>
    <message>
      <source>The new owner is the same person. Choose somebody else.</source>
      <translation>Le nouveau responsable est la même personne. Choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
      <source>Then set %1 inactive</source>
      <translation>Puis rendre %1 inactif</translation>
    </message>
  </context>
  <context>
    <name>HelpMenu</name>
    <message>
      <source>About QMS Desktop</source>
      <translation>À propos de QMS Desktop</translation>
    </message>
    <message>
      <source>QMS Desktop %1. Supports ISO 9001. Your registers stay in one file on this computer.</source>
      <translation>QMS Desktop %1. Aide à appliquer ISO 9001. Vos registres restent dans un fichier sur cet ordinateur.</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>Everything that was changed together goes back; the history keeps both.</source>
      <translation>Ce qui a été modifié ensemble revient ensemble ; l’historique garde les deux.</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>Old</source>
      <translation>Ancien</translation>
    </message>
    <message>
      <source>Take this change back</source>
      <translation>Annuler cette modification</translation>
    </message>
  </context>
  <context>
    <name>HistoryTable</name>
    <message>
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>Old</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Modification</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Qui</translation>
    </message>
  </context>
  <context>
    <name>Home</name>
    <message>
      <source>, as in the 12 months before</source>
      <translation>, comme les 12 mois précédents</translation>
    </message>
    <message>
      <source>, down from {0} % in the 12 months before</source>
      <translation>, en baisse par rapport aux {0} % des 12 mois précédents</translation>
    </message>
    <message>
      <source>, up from {0} % in the 12 months before</source>
      <translation>, en hausse par rapport aux {0} % des 12 mois précédents</translation>
    </message>
    <message>
      <source>1 KPI off target</source>
      <translation>1 indicateur hors cible</translation>
    </message>
    <message>
      <source>1 day late</source>
      <translation>1 jour de retard</translation>
    </message>
    <message>
      <source>Actions due {0} – {1}, by the day first promised.</source>
      <translation>Échéances {0} – {1}, selon la date initialement promise.</translation>
    </message>
    <message>
      <source>Coming</source>
      <translation>À venir</translation>
    </message>
    <message>
      <source>Days of {0} actions were moved, {1} times;</source>
      <translation>Échéances de {0} actions déplacées, {1} fois ;</translation>
    </message>
    <message>
      <source>Done without a day, counted as not kept: {0}.</source>
      <translation>Faites sans date, comptées comme non tenues : {0}.</translation>
    </message>
    <message>
      <source>Due in the next 30 days</source>
      <translation>À échéance dans les 30 jours</translation>
    </message>
    <message>
      <source>Fewer than 5 fell due: no score.</source>
      <translation>Moins de 5 à échéance : pas de taux.</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>Rupture</translation>
    </message>
    <message>
      <source>Gaps in the chain from intent to action</source>
      <translation>Ruptures de la chaîne, de l’orientation à l’action</translation>
    </message>
    <message>
      <source>KPIs off target</source>
      <translation>Indicateurs hors cible</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>En retard</translation>
    </message>
    <message>
      <source>Late CAPAs by process</source>
      <translation>CAPA en retard par processus</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>Manque</translation>
    </message>
    <message>
      <source>Next review</source>
      <translation>Prochaine revue</translation>
    </message>
    <message>
      <source>No open CAPA is late.</source>
      <translation>Aucune CAPA ouverte n’est en retard.</translation>
    </message>
    <message>
      <source>No promise fell due in the last 12 months</source>
      <translation>Aucun engagement à échéance ces 12 derniers mois</translation>
    </message>
    <message>
      <source>No reported KPI missed its target.</source>
      <translation>Aucun indicateur renseigné n’a manqué sa cible.</translation>
    </message>
    <message>
      <source>Not planned</source>
      <translation>Non planifiée</translation>
    </message>
    <message>
      <source>Nothing falls due in the next 30 days.</source>
      <translation>Rien n’arrive à échéance dans les 30 jours.</translation>
    </message>
    <message>
      <source>Nothing is overdue.</source>
      <translation>Rien n’est en retard.</translation>
    </message>
    <message>
      <source>Nothing: it can be held.</source>
      <translation>Rien : elle peut être tenue.</translation>
    </message>
    <message>
      <source>Objectives off track or at risk</source>
      <translation>Objectifs hors trajectoire ou à risque</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>En retard</translation>
    </message>
    <message>
      <source>Plan the next management review in Reviews.</source>
      <translation>Planifiez la prochaine revue de direction sous Revues.</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Planifié</translation>
    </message>
    <message>
      <source>Score {0} %{1}.</source>
      <translation>Taux {0} %{1}.</translation>
    </message>
    <message>
      <source>The chain has no gap.</source>
      <translation>La chaîne n’a aucune rupture.</translation>
    </message>
    <message>
      <source>Up to 24 periods each; the dashed line is the target.</source>
      <translation>Jusqu’à 24 périodes ; la ligne pointillée est la cible.</translation>
    </message>
    <message>
      <source>What it still lacks</source>
      <translation>Ce qui lui manque encore</translation>
    </message>
    <message>
      <source>Without a process</source>
      <translation>Sans processus</translation>
    </message>
    <message>
      <source>by the days as moved {0} of {1}.</source>
      <translation>selon les échéances déplacées {0} sur {1}.</translation>
    </message>
    <message>
      <source>in {0} days</source>
      <translation>dans {0} jours</translation>
    </message>
    <message>
      <source>no KPI off target</source>
      <translation>aucun indicateur hors cible</translation>
    </message>
    <message>
      <source>no management review is planned</source>
      <translation>aucune revue de direction n’est planifiée</translation>
    </message>
    <message>
      <source>no owner</source>
      <translation>sans responsable</translation>
    </message>
    <message>
      <source>not reported</source>
      <translation>non renseigné</translation>
    </message>
    <message>
      <source>review due {0}</source>
      <translation>revue prévue {0}</translation>
    </message>
    <message>
      <source>review {0}</source>
      <translation>revue {0}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>aujourd’hui</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>demain</translation>
    </message>
    <message>
      <source>{0} KPIs off target</source>
      <translation>{0} indicateurs hors cible</translation>
    </message>
    <message>
      <source>{0} days late</source>
      <translation>{0} jours de retard</translation>
    </message>
    <message>
      <source>{0} gaps</source>
      <translation>{0} ruptures</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} sur {1}</translation>
    </message>
    <message>
      <source>{0} of {1} met in their newest period.</source>
      <translation>{0} sur {1} atteints dans leur dernière période.</translation>
    </message>
    <message>
      <source>{0} of {1} open</source>
      <translation>{0} ouvertes sur {1}</translation>
    </message>
    <message>
      <source>{0} of {1} promises kept on time in the last 12 months</source>
      <translation>{0} engagements sur {1} tenus à temps ces 12 derniers mois</translation>
    </message>
    <message>
      <source>{0} periods running, to {1}</source>
      <translation>{0} périodes de suite, jusqu’à {1}</translation>
    </message>
  </context>
  <context>
    <name>HomePage</name>
    <message>
      <source>Home</source>
      <translation>Accueil</translation>
    </message>
    <message>
      <source>KPIs</source>
      <translation>Indicateurs</translation>
    </message>
    <message>
      <source>Next management review</source>
      <translation>Prochaine revue de direction</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>What I do next</source>
      <translation>Ce que je fais ensuite</translation>
    </message>
    <message>
      <source>What breaks down</source>
      <translation>Où cela bloque</translation>
    </message>
    <message>
      <source>Working out the figures</source>
      <translation>Calcul des chiffres</translation>
    </message>
  </context>
  <context>
    <name>Import</name>
    <message>
      <source>(empty)</source>
      <translation>(vide)</translation>
    </message>
    <message>
      <source>1 reading, {1}.</source>
      <translation>1 mesure, {1}.</translation>
    </message>
    <message>
      <source>Action {0}: {1}</source>
      <translation>Action {0} : {1}</translation>
    </message>
    <message>
      <source>Action: {0}</source>
      <translation>Action : {0}</translation>
    </message>
    <message>
      <source>Actual or target</source>
      <translation>Réel ou cible</translation>
    </message>
    <message>
      <source>Apologies</source>
      <translation>Personnes excusées</translation>
    </message>
    <message>
      <source>As last time</source>
      <translation>Comme avant</translation>
    </message>
    <message>
      <source>Attendees</source>
      <translation>Personnes présentes</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Modifié</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Choisi</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <source>Counter or total, kept as extra</source>
      <translation>Compteur ou total, conservé en supplément</translation>
    </message>
    <message>
      <source>Do not import</source>
      <translation>Ne pas importer</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Vide</translation>
    </message>
    <message>
      <source>Feeds process</source>
      <translation>Alimente le processus</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Prénom</translation>
    </message>
    <message>
      <source>Goes on from row {0}.</source>
      <translation>Continue la ligne {0}.</translation>
    </message>
    <message>
      <source>Guessed</source>
      <translation>Deviné</translation>
    </message>
    <message>
      <source>In the file: {0}</source>
      <translation>Dans le fichier : {0}</translation>
    </message>
    <message>
      <source>Input: {0}</source>
      <translation>Élément d’entrée : {0}</translation>
    </message>
    <message>
      <source>Is “{0}” {1}?</source>
      <translation>« {0} » est-ce {1} ?</translation>
    </message>
    <message>
      <source>Kept as extra</source>
      <translation>Conservé en supplément</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Laisser de côté</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Laissé de côté</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>Probable</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>New actions: {0}.</source>
      <translation>Nouvelles actions : {0}.</translation>
    </message>
    <message>
      <source>No field</source>
      <translation>Aucun champ</translation>
    </message>
    <message>
      <source>Numbers of sheet “{0}”?</source>
      <translation>Numéros de la feuille « {0} » ?</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Rejeté</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Sûr</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Cible</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Inchangé</translation>
    </message>
    <message>
      <source>Which dates are in “{0}”?</source>
      <translation>Quelles dates sont dans « {0} » ?</translation>
    </message>
    <message>
      <source>With 1 action.</source>
      <translation>Avec 1 action.</translation>
    </message>
    <message>
      <source>With {0} actions.</source>
      <translation>Avec {0} actions.</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Année</translation>
    </message>
    <message>
      <source>actions in rows of other lists {0}</source>
      <translation>actions dans les lignes d’autres listes {0}</translation>
    </message>
    <message>
      <source>at the last import: {0}</source>
      <translation>au dernier import : {0}</translation>
    </message>
    <message>
      <source>clear it</source>
      <translation>la vider</translation>
    </message>
    <message>
      <source>day first: {0}</source>
      <translation>jour d’abord : {0}</translation>
    </message>
    <message>
      <source>done on</source>
      <translation>fait le</translation>
    </message>
    <message>
      <source>due</source>
      <translation>échéance</translation>
    </message>
    <message>
      <source>it counts from the start again · {0}</source>
      <translation>recommence à compter du début · {0}</translation>
    </message>
    <message>
      <source>keep what is here</source>
      <translation>garder ce qui est ici</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>type</translation>
    </message>
    <message>
      <source>month first: {0}</source>
      <translation>mois d’abord : {0}</translation>
    </message>
    <message>
      <source>named in {0}</source>
      <translation>nommé dans {0}</translation>
    </message>
    <message>
      <source>number</source>
      <translation>numéro</translation>
    </message>
    <message>
      <source>one person</source>
      <translation>une personne</translation>
    </message>
    <message>
      <source>owner</source>
      <translation>responsable</translation>
    </message>
    <message>
      <source>status</source>
      <translation>état</translation>
    </message>
    <message>
      <source>take the file's</source>
      <translation>prendre celle du fichier</translation>
    </message>
    <message>
      <source>two people</source>
      <translation>deux personnes</translation>
    </message>
    <message>
      <source>what</source>
      <translation>quoi</translation>
    </message>
    <message>
      <source>{0} ({1} rejected)</source>
      <translation>{0} (rejetées : {1})</translation>
    </message>
    <message>
      <source>{0} Also {1}.</source>
      <translation>{0} Aussi {1}.</translation>
    </message>
    <message>
      <source>{0} and {1} others</source>
      <translation>{0} et {1} autres</translation>
    </message>
    <message>
      <source>{0} readings, {1} to {2}.</source>
      <translation>{0} mesures, de {1} à {2}.</translation>
    </message>
    <message>
      <source>{0} times: {1}</source>
      <translation>{0} fois : {1}</translation>
    </message>
    <message>
      <source>{0} …, as they stand</source>
      <translation>{0} …, tels quels</translation>
    </message>
    <message>
      <source>{0}: the reading is removed.</source>
      <translation>{0} : la mesure est retirée.</translation>
    </message>
    <message>
      <source>{0}: {1} is cleared.</source>
      <translation>{0} : {1} est vidé.</translation>
    </message>
    <message>
      <source>{0}: {1} → {2}.</source>
      <translation>{0} : {1} → {2}.</translation>
    </message>
    <message>
      <source>{0}: {1}.</source>
      <translation>{0} : {1}.</translation>
    </message>
  </context>
  <context>
    <name>ImportMemory</name>
    <message>
      <source>Forgetting…</source>
      <translation>Oubli…</translation>
    </message>
    <message>
      <source>Reading files…</source>
      <translation>Lecture des fichiers…</translation>
    </message>
    <message>
      <source>Remembering the matching…</source>
      <translation>Mémorisation de la correspondance…</translation>
    </message>
  </context>
  <context>
    <name>ImportPlanning</name>
    <message>
      <source>Comparing with your registers…</source>
      <translation>Comparaison avec vos registres…</translation>
    </message>
  </context>
  <context>
    <name>ImportWizard</name>
    <message>
      <source>1 rejected row was saved as {1}. Correct it there and import that file.</source>
      <translation>1 ligne rejetée a été enregistrée sous {1}. Corrigez-la là et importez ce fichier.</translation>
    </message>
    <message>
      <source>Alt+Left</source>
      <translation>Alt+Gauche</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation>Ctrl+Entrée</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <source>Every column is known. Go back to see or change the matching.</source>
      <translation>Toutes les colonnes sont connues. Revenez en arrière pour voir ou changer la correspondance.</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Fichiers</translation>
    </message>
    <message>
      <source>Import 1 row</source>
      <translation>Importer 1 ligne</translation>
    </message>
    <message>
      <source>Import registers</source>
      <translation>Importer des registres</translation>
    </message>
    <message>
      <source>Import {0} rows</source>
      <translation>Importer {0} lignes</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Importation…</translation>
    </message>
    <message>
      <source>Keep what is here</source>
      <translation>Garder ce qui est ici</translation>
    </message>
    <message>
      <source>Match columns</source>
      <translation>Faire correspondre les colonnes</translation>
    </message>
    <message>
      <source>Matched as last time (remembered). Go back to see or change the matching.</source>
      <translation>Correspondance comme la dernière fois (mémorisée). Revenez en arrière pour la voir ou la changer.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>Reading files…</source>
      <translation>Lecture des fichiers…</translation>
    </message>
    <message>
      <source>Saving rejected rows…</source>
      <translation>Enregistrement des lignes rejetées…</translation>
    </message>
    <message>
      <source>The matching was forgotten; the columns were matched anew. Check them.</source>
      <translation>La correspondance a été oubliée ; les colonnes ont été mises en correspondance de nouveau. Vérifiez-les.</translation>
    </message>
    <message>
      <source>There is no further workbook there; choose other files.</source>
      <translation>Il n’y a pas d’autre classeur ; choisissez d’autres fichiers.</translation>
    </message>
    <message>
      <source>{0} rejected rows were saved as {1}. Correct them there and import that file.</source>
      <translation>{0} lignes rejetées ont été enregistrées sous {1}. Corrigez-les là et importez ce fichier.</translation>
    </message>
  </context>
  <context>
    <name>Insight</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 sur %2</translation>
    </message>
    <message>
      <source>%1 of %2 actions done</source>
      <translation>%1 actions sur %2 faites</translation>
    </message>
    <message>
      <source>%1, too few for a score</source>
      <translation>%1, trop peu pour un taux</translation>
    </message>
    <message>
      <source>, %1 overdue</source>
      <translation>, %1 en retard</translation>
    </message>
    <message>
      <source>By days late on %1</source>
      <translation>Par jours de retard au %1</translation>
    </message>
    <message>
      <source>By days since they were detected, on %1</source>
      <translation>Par jours depuis la détection, au %1</translation>
    </message>
    <message>
      <source>CAPAs detected %1, with their cumulated share</source>
      <translation>CAPA détectées %1, avec leur part cumulée</translation>
    </message>
    <message>
      <source>From intent to action</source>
      <translation>De l’orientation à l’action</translation>
    </message>
    <message>
      <source>Intent</source>
      <translation>Orientation</translation>
    </message>
    <message>
      <source>KPI, process, actions</source>
      <translation>Indicateur, processus, actions</translation>
    </message>
    <message>
      <source>Kept on time, by process</source>
      <translation>Tenu à temps, par processus</translation>
    </message>
    <message>
      <source>No intent</source>
      <translation>Aucune orientation</translation>
    </message>
    <message>
      <source>No process</source>
      <translation>Sans processus</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Objectif</translation>
    </message>
    <message>
      <source>Open CAPAs</source>
      <translation>CAPA ouvertes</translation>
    </message>
    <message>
      <source>Overdue CAPAs</source>
      <translation>CAPA en retard</translation>
    </message>
    <message>
      <source>Overdue actions</source>
      <translation>Actions en retard</translation>
    </message>
    <message>
      <source>Promises kept of those that fell due, by the day first promised, %1</source>
      <translation>Engagements tenus sur ceux échus, selon la date initialement promise, %1</translation>
    </message>
    <message>
      <source>What leadership wants, and what is measured and done for it; finished objectives are left out</source>
      <translation>Ce que veut la direction, ce qui est mesuré et fait pour cela ; les objectifs terminés sont omis</translation>
    </message>
    <message>
      <source>Where CAPAs come from, by process</source>
      <translation>D’où viennent les CAPA, par processus</translation>
    </message>
    <message>
      <source>Why the process failed, by cause</source>
      <translation>Pourquoi le processus a failli, par cause</translation>
    </message>
    <message>
      <source>no KPI</source>
      <translation>aucun indicateur</translation>
    </message>
    <message>
      <source>no action</source>
      <translation>aucune action</translation>
    </message>
    <message>
      <source>no objective serves it</source>
      <translation>aucun objectif ne la sert</translation>
    </message>
  </context>
  <context>
    <name>InsightPage</name>
    <message>
      <source>Insight</source>
      <translation>Analyse</translation>
    </message>
    <message>
      <source>There is nothing to draw yet: it needs actions, CAPAs or objectives.</source>
      <translation>Il n’y a encore rien à dessiner : il faut des actions, des CAPA ou des objectifs.</translation>
    </message>
    <message>
      <source>Working out the figures…</source>
      <translation>Calcul des chiffres…</translation>
    </message>
  </context>
  <context>
    <name>Jobs</name>
    <message>
      <source>Cancelled; nothing was changed.</source>
      <translation>Annulé ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Something went wrong inside QMS Desktop; this step was not carried out and nothing else was changed. The log has the details.</source>
      <translation>Un problème est survenu dans QMS Desktop ; cette étape n’a pas été exécutée et rien d’autre n’a été modifié. Le journal contient les détails.</translation>
    </message>
  </context>
  <context>
    <name>KeptDrafts</name>
    <message>
      <source>New %1</source>
      <translation>Nouveau : %1</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <source>Keyboard</source>
      <translation>Clavier</translation>
    </message>
  </context>
  <context>
    <name>Lasting</name>
    <message>
      <source>Cancelled; nothing was changed.</source>
      <translation>Annulé ; rien n’a été modifié.</translation>
    </message>
  </context>
  <context>
    <name>LinkDialog</name>
    <message>
      <source>Choose one from the list.</source>
      <translation>Choisissez un élément de la liste.</translation>
    </message>
  </context>
  <context>
    <name>LinkEditor</name>
    <message>
      <source>Add “%1” to People</source>
      <translation>Ajouter « %1 » aux personnes</translation>
    </message>
    <message>
      <source>Choose a person from the list, or add “%1” there (Down opens it).</source>
      <translation>Choisissez une personne dans la liste, ou ajoutez-y « %1 » (la flèche vers le bas l’ouvre).</translation>
    </message>
    <message>
      <source>Choose from the list: %1.</source>
      <translation>Choisissez dans la liste : %1.</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Trouvé</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>Type to search</source>
      <translation>Saisir pour rechercher</translation>
    </message>
  </context>
  <context>
    <name>LinkedPanel</name>
    <message>
      <source>%1 more: open all</source>
      <translation>%1 de plus : tout ouvrir</translation>
    </message>
    <message>
      <source>Linked as</source>
      <translation>Lié comme</translation>
    </message>
    <message>
      <source>Linked from</source>
      <translation>Lié depuis</translation>
    </message>
    <message>
      <source>No</source>
      <translation>N°</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
  </context>
  <context>
    <name>LinksPanel</name>
    <message>
      <source>%1 more</source>
      <translation>%1 de plus</translation>
    </message>
    <message>
      <source>Hands over to</source>
      <translation>Transmet à</translation>
    </message>
    <message>
      <source>KPIs</source>
      <translation>Indicateurs</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Liens</translation>
    </message>
    <message>
      <source>Objectives</source>
      <translation>Objectifs</translation>
    </message>
    <message>
      <source>Open CAPAs</source>
      <translation>CAPA ouvertes</translation>
    </message>
    <message>
      <source>Receives from</source>
      <translation>Reçoit de</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
  </context>
  <context>
    <name>MailDialog</name>
    <message>
      <source>%1, these are open in your name:</source>
      <translation>%1, ces points sont ouverts à votre nom :</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Coming</source>
      <translation>À venir</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Copier le texte</translation>
    </message>
    <message>
      <source>Copy the text to send it in another way.</source>
      <translation>Copiez le texte pour l’envoyer autrement.</translation>
    </message>
    <message>
      <source>Mail to %1</source>
      <translation>E-mail à %1</translation>
    </message>
    <message>
      <source>No e-mail address stands in the register of people.</source>
      <translation>Le registre des personnes ne contient aucune adresse e-mail.</translation>
    </message>
    <message>
      <source>No mail program answered. Copy the text and write to %1.</source>
      <translation>Aucun logiciel de messagerie n’a répondu. Copiez le texte et écrivez à %1.</translation>
    </message>
    <message>
      <source>Open mail program</source>
      <translation>Ouvrir le logiciel de messagerie</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>En retard</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Objet</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>The text is copied.</source>
      <translation>Le texte est copié.</translation>
    </message>
    <message>
      <source>The text is too long to be handed on whole: your mail program opens with its beginning. Copy the text and paste it there.</source>
      <translation>Le texte est trop long pour être transmis en entier : la messagerie s’ouvre avec son début. Copiez le texte et collez-le dans le message.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>À</translation>
    </message>
    <message>
      <source>Your mail program opens with this text; you send it there.</source>
      <translation>Votre logiciel de messagerie s’ouvre avec ce texte ; vous l’envoyez de là.</translation>
    </message>
    <message>
      <source>Your open commitments, %1</source>
      <translation>Vos engagements ouverts, %1</translation>
    </message>
    <message>
      <source>… and %1 more</source>
      <translation>… et %1 de plus</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>%1 (to look only)</source>
      <translation>%1 (lecture seule)</translation>
    </message>
    <message>
      <source>Backed up as %1</source>
      <translation>Sauvegardé sous %1</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>No data file is open. Choose one in the File menu.</source>
      <translation>Aucun fichier de données n’est ouvert. Choisissez-en un dans le menu Fichier.</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Ouverture…</translation>
    </message>
    <message>
      <source>Save the record first; then drop its evidence once more.</source>
      <translation>Enregistrez d’abord la fiche ; déposez ensuite de nouveau sa preuve.</translation>
    </message>
  </context>
  <context>
    <name>MapPage</name>
    <message>
      <source>Add link</source>
      <translation>Ajouter un lien</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Drag from one process to another, or choose both here. Delete removes a link.</source>
      <translation>Glisser d’un processus à un autre, ou choisir les deux ici. Suppr enlève un lien.</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Ajuster</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>Larger (Ctrl++)</source>
      <translation>Plus grand (Ctrl++)</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Liens</translation>
    </message>
    <message>
      <source>Process map</source>
      <translation>Cartographie des processus</translation>
    </message>
    <message>
      <source>Remove link</source>
      <translation>Enlever le lien</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+−)</source>
      <translation>Plus petit (Ctrl+−)</translation>
    </message>
    <message>
      <source>The whole map (Ctrl+0)</source>
      <translation>La cartographie entière (Ctrl+0)</translation>
    </message>
    <message>
      <source>There is no process in use yet; add one on the tab Processes.</source>
      <translation>Aucun processus n’est encore en service ; ajoutez-en un dans l’onglet Processus.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Vers</translation>
    </message>
    <message>
      <source>What is handed over</source>
      <translation>Ce qui est transmis</translation>
    </message>
  </context>
  <context>
    <name>Meeting</name>
    <message>
      <source>Draft of %1 restored.</source>
      <translation>Brouillon de %1 restauré.</translation>
    </message>
    <message>
      <source>Leave; the draft is kept</source>
      <translation>Quitter ; le brouillon est conservé</translation>
    </message>
    <message>
      <source>Something typed can't be saved yet; it says so beside the field.</source>
      <translation>Une saisie ne peut pas encore être enregistrée ; la raison est à côté du champ.</translation>
    </message>
    <message>
      <source>The period has no data of its own for this input; say what there is to it.</source>
      <translation>La période n’a pas de données propres pour cet élément ; indiquez ce qu’il y a à en dire.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
  </context>
  <context>
    <name>MeetingHeading</name>
    <message>
      <source>Opening…</source>
      <translation>Ouverture…</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>figures fixed, as of %1</source>
      <translation>chiffres figés, au %1</translation>
    </message>
    <message>
      <source>figures not frozen yet, as of %1</source>
      <translation>chiffres pas encore figés, au %1</translation>
    </message>
  </context>
  <context>
    <name>MonthEnd</name>
    <message>
      <source> and %1 more</source>
      <translation> et %1 de plus</translation>
    </message>
    <message>
      <source>%1 is locked.</source>
      <translation>%1 est verrouillé.</translation>
    </message>
    <message>
      <source>%1 is unlocked.</source>
      <translation>%1 est déverrouillé.</translation>
    </message>
    <message>
      <source>%1 of %2 reported</source>
      <translation>%1 renseignés sur %2</translation>
    </message>
    <message>
      <source>%1 still wait: see the outcome beside them.</source>
      <translation>%1 attendent encore : voir le résultat à côté.</translation>
    </message>
    <message numerus="yes">
      <source>%n kept.</source>
      <translation>
        <numerusform>%n conservé.</numerusform>
        <numerusform>%n conservés.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n posted.</source>
      <translation>
        <numerusform>%n publié.</numerusform>
        <numerusform>%n publiés.</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Enter goes down. Numbers, 98.5 %, 1/3 or n/a; a column from Excel can be pasted.</source>
      <translation>Entrée descend. Nombres, 98,5 %, 1/3 ou n/a ; une colonne d’Excel peut être collée.</translation>
    </message>
    <message>
      <source>Lock month</source>
      <translation>Verrouiller le mois</translation>
    </message>
    <message>
      <source>Locked, and left as they are: %1.</source>
      <translation>Verrouillés, laissés tels quels : %1.</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Mois</translation>
    </message>
    <message>
      <source>Month-end readings</source>
      <translation>Valeurs de fin de mois</translation>
    </message>
    <message>
      <source>No KPI is due in this month. Choose another one, or add KPIs on their tab.</source>
      <translation>Aucun indicateur n’est attendu ce mois-ci. Choisissez-en un autre, ou ajoutez des indicateurs dans leur onglet.</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Publier</translation>
    </message>
    <message>
      <source>Save drafts</source>
      <translation>Enregistrer les brouillons</translation>
    </message>
    <message>
      <source>The reason is kept with each KPI, with the value that stood there.</source>
      <translation>Le motif reste avec chaque indicateur, avec la valeur qui s’y trouvait.</translation>
    </message>
    <message>
      <source>There is no row for: %1.</source>
      <translation>Aucune ligne pour : %1.</translation>
    </message>
    <message>
      <source>There is nothing new to save.</source>
      <translation>Il n’y a rien de nouveau à enregistrer.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message>
      <source>Unlock %1</source>
      <translation>Déverrouiller %1</translation>
    </message>
    <message>
      <source>Unlock…</source>
      <translation>Déverrouiller…</translation>
    </message>
    <message>
      <source>missing: %1</source>
      <translation>manque : %1</translation>
    </message>
  </context>
  <context>
    <name>MonthEndGrid</name>
    <message>
      <source>Month-end readings</source>
      <translation>Valeurs de fin de mois</translation>
    </message>
  </context>
  <context>
    <name>MonthEndModel</name>
    <message>
      <source>Comment, or why there is none</source>
      <translation>Commentaire, ou pourquoi il n’y en a pas</translation>
    </message>
    <message>
      <source>KPI</source>
      <translation>Indicateur</translation>
    </message>
    <message>
      <source>Last value</source>
      <translation>Dernière valeur</translation>
    </message>
    <message>
      <source>No</source>
      <translation>N°</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Cible</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <source>can't be read</source>
      <translation>illisible</translation>
    </message>
    <message>
      <source>missed: say why</source>
      <translation>manqué : indiquez pourquoi</translation>
    </message>
    <message>
      <source>say why none</source>
      <translation>indiquez pourquoi aucune</translation>
    </message>
    <message>
      <source>type a value or n/a</source>
      <translation>saisissez une valeur ou n/a</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Type a name.</source>
      <translation>Saisissez un nom.</translation>
    </message>
  </context>
  <context>
    <name>NewPeopleDialog</name>
    <message>
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Find a person</source>
      <translation>Chercher une personne</translation>
    </message>
    <message>
      <source>New people</source>
      <translation>Nouvelles personnes</translation>
    </message>
    <message>
      <source>Type to find a person</source>
      <translation>Tapez pour trouver une personne</translation>
    </message>
    <message>
      <source>{0} people are not known yet and come into the register of people with this import.</source>
      <translation>{0} personnes ne sont pas encore connues et entrent au registre des personnes avec cet import.</translation>
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <source>%1 is free again: nobody else has it open.</source>
      <translation>%1 est de nouveau libre : personne d’autre ne l’a ouvert.</translation>
    </message>
    <message>
      <source>Back to the meeting</source>
      <translation>Retour à la réunion</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close anyway</source>
      <translation>Fermer quand même</translation>
    </message>
    <message>
      <source>Open %1</source>
      <translation>Ouvrir %1</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Le rouvrir</translation>
    </message>
    <message>
      <source>Open to look only</source>
      <translation>Ouvrir en lecture seule</translation>
    </message>
    <message>
      <source>Restore from backup…</source>
      <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Enregistrer une copie…</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Rester</translation>
    </message>
    <message>
      <source>The meeting waits where you left it.</source>
      <translation>La réunion attend là où vous l’avez quittée.</translation>
    </message>
    <message>
      <source>To look only: %1 has had this file open on %2 since %3. What is saved there appears here; save a copy to work in it yourself.</source>
      <translation>Consultation seule : %1 a ouvert ce fichier sur %2 le %3. Ce qui y est enregistré apparaît ici ; enregistrez une copie pour y travailler vous-même.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Réessayer</translation>
    </message>
    <message>
      <source>Typed earlier and not saved yet; it is kept (and %1 more):</source>
      <translation>Saisi plus tôt et pas encore enregistré ; c’est conservé (et %1 de plus) :</translation>
    </message>
    <message>
      <source>Typed earlier and not saved yet; it is kept:</source>
      <translation>Saisi plus tôt et pas encore enregistré ; c’est conservé :</translation>
    </message>
    <message>
      <source>Work in it</source>
      <translation>Y travailler</translation>
    </message>
  </context>
  <context>
    <name>Ongoing</name>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>OutcomePage</name>
    <message>
      <source>Before it is approved: %1</source>
      <translation>Avant l’approbation : %1</translation>
    </message>
    <message>
      <source>Before it is held, not covered yet: %1</source>
      <translation>Avant de la tenir, pas encore traité : %1</translation>
    </message>
    <message>
      <source>Before it is held: freeze the figures, so that everybody speaks of the same.</source>
      <translation>Avant de la tenir : figer les chiffres, pour que tous parlent des mêmes.</translation>
    </message>
    <message>
      <source>Figures only, nothing said to them; the minutes will say so: %1</source>
      <translation>Des chiffres seulement, rien n’en a été dit ; le compte rendu le dira : %1</translation>
    </message>
    <message>
      <source>Freeze figures</source>
      <translation>Figer les chiffres</translation>
    </message>
    <message>
      <source>Mark held</source>
      <translation>Marquer tenue</translation>
    </message>
    <message>
      <source>Nobody is entered as present; the review's page “%1” takes them.</source>
      <translation>Personne n’est noté présent ; la page « %1 » de la revue les accueille.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>Rien ne manque.</translation>
    </message>
    <message>
      <source>Still missing</source>
      <translation>Manque encore</translation>
    </message>
    <message>
      <source>This review is approved: it is shown as it stands.</source>
      <translation>Cette revue est approuvée : elle est montrée telle quelle.</translation>
    </message>
    <message>
      <source>a verdict</source>
      <translation>un verdict</translation>
    </message>
    <message>
      <source>owner and due date of decision %1</source>
      <translation>responsable et échéance de la décision %1</translation>
    </message>
    <message>
      <source>the day of the next review</source>
      <translation>le jour de la prochaine revue</translation>
    </message>
  </context>
  <context>
    <name>Outputs</name>
    <message>
      <source>%1 has no approved revision yet.</source>
      <translation>%1 n’a pas encore de révision approuvée.</translation>
    </message>
    <message>
      <source>Choose a process or a review first.</source>
      <translation>Choisissez d’abord un processus ou une revue.</translation>
    </message>
    <message>
      <source>Copy saved as %1</source>
      <translation>Copie enregistrée sous %1</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Exported to %1</source>
      <translation>Exporté vers %1</translation>
    </message>
    <message>
      <source>Exporting…</source>
      <translation>Exportation…</translation>
    </message>
    <message>
      <source>Nothing was exported: a .csv file holds one register. Export it from its tab, or name a file that ends in .xlsx or .json.</source>
      <translation>Rien n’a été exporté : un fichier .csv contient un seul registre. Exportez-le depuis son onglet, ou nommez un fichier qui se termine par .xlsx ou .json.</translation>
    </message>
    <message>
      <source>Preparing “%1”…</source>
      <translation>Préparation de « %1 »…</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Enregistrer une copie</translation>
    </message>
    <message>
      <source>Saving a copy…</source>
      <translation>Enregistrement d’une copie…</translation>
    </message>
    <message>
      <source>Something is being written already. Wait until it is done, or cancel it first.</source>
      <translation>Une écriture est déjà en cours. Attendez qu’elle se termine ou annulez-la d’abord.</translation>
    </message>
  </context>
  <context>
    <name>PageView</name>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>Show less</source>
      <translation>Afficher moins</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation>Afficher plus</translation>
    </message>
  </context>
  <context>
    <name>PartClipboard</name>
    <message>
      <source>Columns left out: %1.</source>
      <translation>Colonnes laissées de côté : %1.</translation>
    </message>
    <message>
      <source>Locked, and left as they are: %1.</source>
      <translation>Verrouillés et laissés tels quels : %1.</translation>
    </message>
    <message>
      <source>Nothing can be typed into this list now; nothing was pasted.</source>
      <translation>Rien ne peut être saisi dans cette liste pour l’instant ; rien n’a été collé.</translation>
    </message>
    <message>
      <source>Taken for a heading: %1.</source>
      <translation>Pris pour un en-tête : %1.</translation>
    </message>
    <message>
      <source>The clipboard holds no text, so nothing was pasted. Copy some cells first.</source>
      <translation>Le presse-papiers ne contient pas de texte ; rien n’a été collé. Copiez d’abord des cellules.</translation>
    </message>
    <message>
      <source>The list changed meanwhile; nothing was pasted. Paste once more.</source>
      <translation>La liste a changé entre-temps ; rien n’a été collé. Collez encore une fois.</translation>
    </message>
    <message>
      <source>The text on the clipboard is too long for cells; nothing was pasted.</source>
      <translation>Le texte du presse-papiers est trop long pour des cellules ; rien n’a été collé.</translation>
    </message>
    <message>
      <source>There more than once: %1.</source>
      <translation>Présent plusieurs fois : %1.</translation>
    </message>
    <message>
      <source>These are %1 lines; at most %2 are pasted at once. Nothing was pasted.</source>
      <translation>Ce sont %1 lignes ; on en colle au plus %2 à la fois. Rien n’a été collé.</translation>
    </message>
  </context>
  <context>
    <name>PartTable</name>
    <message>
      <source>A locked reading stays; unlock it with a reason first.</source>
      <translation>Une mesure verrouillée reste ; déverrouillez-la d’abord, avec un motif.</translation>
    </message>
    <message>
      <source>Add %1</source>
      <translation>Ajouter : %1</translation>
    </message>
    <message>
      <source>Add all</source>
      <translation>Tout ajouter</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>What was pasted is still being read; a moment, please.</source>
      <translation>Ce qui a été collé est encore en cours de lecture ; un instant, s’il vous plaît.</translation>
    </message>
  </context>
  <context>
    <name>PasteDialog</name>
    <message>
      <source>An empty cell changes nothing.</source>
      <translation>Une cellule vide ne change rien.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Move due dates</source>
      <translation>Déplacer des échéances</translation>
    </message>
    <message>
      <source>Paste %1 rows</source>
      <translation>Coller %1 lignes</translation>
    </message>
    <message>
      <source>Paste 1 row</source>
      <translation>Coller 1 ligne</translation>
    </message>
    <message>
      <source>Paste into %1</source>
      <translation>Coller dans %1</translation>
    </message>
    <message>
      <source>Pasted: %1 new, %2 changed, %3 rejected</source>
      <translation>Collé : %1 nouvelles, %2 modifiées, %3 rejetées</translation>
    </message>
    <message>
      <source>Why do the due dates of these actions move?</source>
      <translation>Pourquoi les échéances de ces actions se déplacent-elles ?</translation>
    </message>
  </context>
  <context>
    <name>PeriodDialog</name>
    <message>
      <source>12 whole months, to today</source>
      <translation>12 mois entiers, jusqu’à aujourd’hui</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Du</translation>
    </message>
    <message>
      <source>Last fiscal year</source>
      <translation>Dernier exercice</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <source>Show report</source>
      <translation>Afficher le rapport</translation>
    </message>
    <message>
      <source>The period ends before it begins.</source>
      <translation>La période finit avant de commencer.</translation>
    </message>
    <message>
      <source>This fiscal year</source>
      <translation>Cet exercice</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Au</translation>
    </message>
    <message>
      <source>Type both days of the period.</source>
      <translation>Saisissez les deux jours de la période.</translation>
    </message>
  </context>
  <context>
    <name>PersonDialog</name>
    <message>
      <source>Due days as calendar file</source>
      <translation>Échéances en fichier de calendrier</translation>
    </message>
    <message>
      <source>Everybody's</source>
      <translation>De tous</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Whose days</source>
      <translation>Échéances de qui</translation>
    </message>
  </context>
  <context>
    <name>PersonPage</name>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Back up when a changed file is closed</source>
      <translation>Sauvegarder à la fermeture d’un fichier modifié</translation>
    </message>
    <message>
      <source>Backups go to</source>
      <translation>Les sauvegardes vont dans</translation>
    </message>
    <message>
      <source>Backups kept</source>
      <translation>Sauvegardes conservées</translation>
    </message>
    <message>
      <source>Beside the data file</source>
      <translation>À côté du fichier de données</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>Choisir un dossier…</translation>
    </message>
    <message>
      <source>I am</source>
      <translation>Je suis</translation>
    </message>
    <message>
      <source>Language of the window</source>
      <translation>Langue de la fenêtre</translation>
    </message>
    <message>
      <source>Nobody in the register</source>
      <translation>Personne au registre</translation>
    </message>
    <message>
      <source>Say once a day in the system's tray what is due</source>
      <translation>Dire une fois par jour dans la zone de notification ce qui est à échéance</translation>
    </message>
    <message>
      <source>Spoken at once. Dates and numbers follow the system.</source>
      <translation>Prend effet aussitôt. Les dates et les nombres suivent le système.</translation>
    </message>
    <message>
      <source>Written beside every change</source>
      <translation>Figure à côté de chaque modification</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Votre nom</translation>
    </message>
  </context>
  <context>
    <name>PlanGrid</name>
    <message>
      <source>Put back what the file says</source>
      <translation>Revenir à ce que dit le fichier</translation>
    </message>
    <message>
      <source>What the import does</source>
      <translation>Ce que fait l’import</translation>
    </message>
  </context>
  <context>
    <name>PlanModel</name>
    <message>
      <source>File and sheet</source>
      <translation>Fichier et feuille</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Ligne</translation>
    </message>
    <message>
      <source>What happens, and why</source>
      <translation>Ce qui se passe, et pourquoi</translation>
    </message>
  </context>
  <context>
    <name>PreviewDialog</name>
    <message numerus="yes">
      <source>%n page(s) sent to the printer.</source>
      <translation>
        <numerusform>%n page envoyée à l’imprimante.</numerusform>
        <numerusform>%n pages envoyées à l’imprimante.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>Page entière</translation>
    </message>
    <message>
      <source>Fit width</source>
      <translation>Largeur de page</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Page</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <source>Save PDF</source>
      <translation>Enregistrer le PDF</translation>
    </message>
    <message>
      <source>Save PDF…</source>
      <translation>Enregistrer le PDF…</translation>
    </message>
    <message>
      <source>Saved as {0}.</source>
      <translation>Enregistré sous {0}.</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Zoom</translation>
    </message>
    <message>
      <source>of {0}</source>
      <translation>sur {0}</translation>
    </message>
  </context>
  <context>
    <name>PreviewStep</name>
    <message>
      <source>1 cell corrected</source>
      <translation>1 cellule corrigée</translation>
    </message>
    <message>
      <source>1 row to look at</source>
      <translation>1 ligne à regarder</translation>
    </message>
    <message>
      <source>All tables</source>
      <translation>Tous les tableaux</translation>
    </message>
    <message>
      <source>All {0}</source>
      <translation>Les {0}</translation>
    </message>
    <message>
      <source>Go to the next row that is rejected or has a cell to look at (F8)</source>
      <translation>Aller à la prochaine ligne rejetée ou dont une cellule est à regarder (F8)</translation>
    </message>
    <message>
      <source>New people: {0}.</source>
      <translation>Nouvelles personnes : {0}.</translation>
    </message>
    <message>
      <source>Next of {0} rows to look at</source>
      <translation>Suivante des {0} lignes à regarder</translation>
    </message>
    <message>
      <source>Put all back</source>
      <translation>Tout remettre</translation>
    </message>
    <message>
      <source>Row {0}: {1}</source>
      <translation>Ligne {0} : {1}</translation>
    </message>
    <message>
      <source>Show all…</source>
      <translation>Tout afficher…</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tableau</translation>
    </message>
    <message>
      <source>{0} and {1} others</source>
      <translation>{0} et {1} autres</translation>
    </message>
    <message>
      <source>{0} cells corrected</source>
      <translation>{0} cellules corrigées</translation>
    </message>
  </context>
  <context>
    <name>ProblemList</name>
    <message>
      <source>Problems</source>
      <translation>Problèmes</translation>
    </message>
  </context>
  <context>
    <name>ProblemModel</name>
    <message>
      <source>Column</source>
      <translation>Colonne</translation>
    </message>
    <message>
      <source>File and sheet</source>
      <translation>Fichier et feuille</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Lignes</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>À vérifier</translation>
    </message>
  </context>
  <context>
    <name>QuestionList</name>
    <message>
      <source>1 question; what you leave as it is changes nothing here.</source>
      <translation>1 question ; ce que vous laissez tel quel ne change rien ici.</translation>
    </message>
    <message>
      <source>All are different people</source>
      <translation>Ce sont toutes des personnes différentes</translation>
    </message>
    <message>
      <source>All are one person each</source>
      <translation>Chacune est une seule personne</translation>
    </message>
    <message>
      <source>Keep all numbers</source>
      <translation>Garder tous les numéros</translation>
    </message>
    <message>
      <source>Keep all that is here</source>
      <translation>Garder tout ce qui est ici</translation>
    </message>
    <message>
      <source>Number all sheets anew</source>
      <translation>Renuméroter toutes les feuilles</translation>
    </message>
    <message>
      <source>Open questions</source>
      <translation>Questions ouvertes</translation>
    </message>
    <message>
      <source>Take all from the file</source>
      <translation>Tout prendre du fichier</translation>
    </message>
    <message>
      <source>{0} questions; what you leave as it is changes nothing here.</source>
      <translation>{0} questions ; ce que vous laissez tel quel ne change rien ici.</translation>
    </message>
  </context>
  <context>
    <name>QuestionModel</name>
    <message>
      <source>Good to know</source>
      <translation>Bon à savoir</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Ici</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>Dans le fichier</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Question</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Votre réponse</translation>
    </message>
  </context>
  <context>
    <name>ReadingDialog</name>
    <message>
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Say why; the reason stays with the KPI.</source>
      <translation>Indiquez pourquoi ; le motif reste avec l’indicateur.</translation>
    </message>
  </context>
  <context>
    <name>ReasonDialog</name>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Say why; the reason stays in the history.</source>
      <translation>Indiquez pourquoi ; le motif reste dans l’historique.</translation>
    </message>
  </context>
  <context>
    <name>RecordForm</name>
    <message>
      <source>A promised day moves only with a reason: choose “Move due date…” under More.</source>
      <translation>Un jour promis ne se déplace qu’avec un motif : choisissez « Déplacer l’échéance… » sous Plus.</translation>
    </message>
    <message>
      <source>Also changed elsewhere: %1. Saving puts what you typed in its place.</source>
      <translation>Modifié aussi ailleurs : %1. En enregistrant, votre saisie prend la place.</translation>
    </message>
    <message>
      <source>Approved minutes stay as they are. Choose “Make a revision” to change them.</source>
      <translation>Un compte rendu approuvé reste tel quel. Choisissez « Créer une révision » pour le modifier.</translation>
    </message>
    <message>
      <source>Changes made elsewhere were loaded; what you typed is kept.</source>
      <translation>Les modifications faites ailleurs ont été chargées ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
    <message>
      <source>Draft of %1 restored.</source>
      <translation>Brouillon de %1 restauré.</translation>
    </message>
    <message>
      <source>Load it and keep what I typed</source>
      <translation>Charger et garder ma saisie</translation>
    </message>
    <message>
      <source>Not saved; what you typed is kept.</source>
      <translation>Non enregistré ; ce que vous avez saisi est conservé.</translation>
    </message>
    <message>
      <source>Nothing was changed, so there is nothing to save.</source>
      <translation>Rien n’a été modifié, il n’y a donc rien à enregistrer.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save what you typed here first; then walk through the meeting.</source>
      <translation>Enregistrez d’abord votre saisie ; parcourez ensuite la réunion.</translation>
    </message>
  </context>
  <context>
    <name>RecordHeader</name>
    <message>
      <source>Back to the list; a draft is kept (Esc)</source>
      <translation>Retour à la liste ; un brouillon est conservé (Échap)</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save (Ctrl+S)</source>
      <translation>Enregistrer (Ctrl+S)</translation>
    </message>
  </context>
  <context>
    <name>RecordPages</name>
    <message>
      <source>Evidence</source>
      <translation>Preuve</translation>
    </message>
    <message>
      <source>Linked from</source>
      <translation>Lié depuis</translation>
    </message>
  </context>
  <context>
    <name>RecordSaving</name>
    <message>
      <source>Not saved yet: %1</source>
      <translation>Pas encore enregistré : %1</translation>
    </message>
  </context>
  <context>
    <name>RecordStanding</name>
    <message>
      <source>What to know first</source>
      <translation>À savoir d’abord</translation>
    </message>
  </context>
  <context>
    <name>RecordTop</name>
    <message>
      <source>New %1</source>
      <translation>Nouveau : %1</translation>
    </message>
    <message>
      <source>One input a page, on the whole screen (F5)</source>
      <translation>Un élément par page, en plein écran (F5)</translation>
    </message>
    <message>
      <source>Walk through the meeting</source>
      <translation>Parcourir la réunion</translation>
    </message>
  </context>
  <context>
    <name>RecurrencePanel</name>
    <message>
      <source>Closed in the last 12 months, alike</source>
      <translation>Closes ces 12 derniers mois, semblables</translation>
    </message>
    <message>
      <source>Nothing so far. One of the same process and cause, or a similar title, shows here.</source>
      <translation>Rien pour l’instant. Ce qui a le même processus et la même cause, ou un titre semblable, s’affiche ici.</translation>
    </message>
  </context>
  <context>
    <name>RegisterTab</name>
    <message>
      <source>Nothing matches the filter.</source>
      <translation>Rien ne correspond au filtre.</translation>
    </message>
  </context>
  <context>
    <name>RegisterToolbar</name>
    <message>
      <source>CSV file…</source>
      <translation>Fichier CSV…</translation>
    </message>
    <message>
      <source>Clear filter</source>
      <translation>Effacer le filtre</translation>
    </message>
    <message>
      <source>Excel workbook…</source>
      <translation>Classeur Excel…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <source>Month-end readings…</source>
      <translation>Mesures de fin de mois…</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>New %1 (Ctrl+N)</source>
      <translation>Nouveau : %1 (Ctrl+N)</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Imprimer…</translation>
    </message>
    <message>
      <source>Type the readings of all KPIs at once (Ctrl+M)</source>
      <translation>Saisir les mesures de tous les indicateurs d’un coup (Ctrl+M)</translation>
    </message>
    <message>
      <source>Type to filter</source>
      <translation>Saisir pour filtrer</translation>
    </message>
  </context>
  <context>
    <name>RelatedPanel</name>
    <message>
      <source>Add %1</source>
      <translation>Ajouter : %1</translation>
    </message>
  </context>
  <context>
    <name>Restoring</name>
    <message>
      <source>%1 is open again, as it lies there now.</source>
      <translation>%1 est de nouveau ouvert, tel qu’il s’y trouve maintenant.</translation>
    </message>
    <message>
      <source>%1 was restored and is open.</source>
      <translation>%1 a été restauré et est ouvert.</translation>
    </message>
    <message>
      <source>Checking %1…</source>
      <translation>Vérification de %1…</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Ouverture…</translation>
    </message>
    <message>
      <source>Restoring %1…</source>
      <translation>Restauration de %1…</translation>
    </message>
    <message>
      <source>The file as it was before is kept as “%1” in the folder “%2”.</source>
      <translation>Le fichier tel qu’il était avant est gardé sous « %1 » dans le dossier « %2 ».</translation>
    </message>
  </context>
  <context>
    <name>RevisionDialog</name>
    <message>
      <source>An earlier revision of %1</source>
      <translation>Une révision antérieure de %1</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Révision</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Afficher</translation>
    </message>
  </context>
  <context>
    <name>SavedViews</name>
    <message>
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>En retard</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Les miens</translation>
    </message>
    <message>
      <source>Off target or at risk</source>
      <translation>Hors cible ou à risque</translation>
    </message>
    <message>
      <source>Off track or at risk</source>
      <translation>Hors trajectoire ou à risque</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvert</translation>
    </message>
    <message>
      <source>Open by owner</source>
      <translation>Ouverts par responsable</translation>
    </message>
    <message>
      <source>Open by process</source>
      <translation>Ouverts par processus</translation>
    </message>
  </context>
  <context>
    <name>SearchBox</name>
    <message>
      <source>Clear search</source>
      <translation>Effacer la recherche</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Tout rechercher</translation>
    </message>
    <message>
      <source>Search everything   Ctrl+K</source>
      <translation>Tout rechercher   Ctrl+K</translation>
    </message>
  </context>
  <context>
    <name>SearchEverything</name>
    <message>
      <source>Nothing begins with “%1”.</source>
      <translation>Rien ne commence par « %1 ».</translation>
    </message>
    <message>
      <source>The registers are still being read; more may come.</source>
      <translation>Les registres sont encore en lecture ; d’autres peuvent venir.</translation>
    </message>
  </context>
  <context>
    <name>SearchList</name>
    <message>
      <source>Results</source>
      <translation>Résultats</translation>
    </message>
  </context>
  <context>
    <name>SectionView</name>
    <message>
      <source>%1 more; the printed pack has all.</source>
      <translation>%1 de plus ; le dossier imprimé les contient tous.</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Données</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Nothing was saved yet: there is no folder “%1” for backups. Choose one that is there, or leave it empty; they then go beside the data file.</source>
      <translation>Rien n’est encore enregistré : il n’y a pas de dossier « %1 » pour les sauvegardes. Choisissez-en un qui existe, ou laissez le champ vide ; elles vont alors à côté du fichier de données.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>A KPI can say otherwise in its form. Those there are stay as they are.</source>
      <translation>Chaque indicateur peut en décider autrement dans son formulaire. Ceux qui existent restent tels quels.</translation>
    </message>
    <message>
      <source>As printed on every page</source>
      <translation>Tel qu’imprimé sur chaque page</translation>
    </message>
    <message>
      <source>CAPA on a bad signal of a new KPI</source>
      <translation>CAPA sur un signal défavorable d’un nouvel indicateur</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Choose logo</source>
      <translation>Choisir le logo</translation>
    </message>
    <message>
      <source>Choose picture…</source>
      <translation>Choisir une image…</translation>
    </message>
    <message>
      <source>Clause numbers of</source>
      <translation>Numéros d’articles selon</translation>
    </message>
    <message>
      <source>Document numbers begin with</source>
      <translation>Les numéros de documents commencent par</translation>
    </message>
    <message>
      <source>Fiscal year starts in</source>
      <translation>L’exercice commence en</translation>
    </message>
    <message>
      <source>Kept in the data file, the same for everybody who opens it.</source>
      <translation>Se trouve dans le fichier de données, pareil pour tous ceux qui l’ouvrent.</translation>
    </message>
    <message>
      <source>Kept on this computer.</source>
      <translation>Reste sur cet ordinateur.</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Jamais</translation>
    </message>
    <message>
      <source>New KPI: CAPA after misses running</source>
      <translation>Nouvel indicateur : CAPA après écarts consécutifs</translation>
    </message>
    <message>
      <source>No logo</source>
      <translation>Aucun logo</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Papers are printed in</source>
      <translation>Langue des documents imprimés</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <translation>Images (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Save settings</source>
      <translation>Enregistrer les réglages</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>The picture is damaged; save it again in a drawing program.</source>
      <translation>L’image est endommagée ; enregistrez-la de nouveau dans un logiciel de dessin.</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Vous</translation>
    </message>
    <message>
      <source>{0} can't be read ({1}); the logo stays as it was.</source>
      <translation>{0} ne peut pas être lu ({1}) ; le logo reste tel quel.</translation>
    </message>
    <message>
      <source>{0} was not taken. {1}</source>
      <translation>{0} n’a pas été retenu. {1}</translation>
    </message>
  </context>
  <context>
    <name>Several</name>
    <message>
      <source>Approve %1 as they stand</source>
      <translation>Approuver %1 tels quels</translation>
    </message>
    <message>
      <source>Approve %1…</source>
      <translation>Approuver %1…</translation>
    </message>
    <message>
      <source>Change %1</source>
      <translation>Modifier %1</translation>
    </message>
    <message>
      <source>Change %1 of %2…</source>
      <translation>Modifier %1 de %2…</translation>
    </message>
    <message>
      <source>Changing…</source>
      <translation>Modification…</translation>
    </message>
    <message>
      <source>Move “%1” of %2…</source>
      <translation>Déplacer « %1 » de %2…</translation>
    </message>
    <message>
      <source>To which day does “%1” of %2 move?</source>
      <translation>À quel jour passe « %1 » de %2 ?</translation>
    </message>
    <message>
      <source>Who or what is the %1 of %2?</source>
      <translation>Qui ou quoi est %1 de %2 ?</translation>
    </message>
    <message>
      <source>Why are %1 withdrawn?</source>
      <translation>Pourquoi %1 sont-ils retirés ?</translation>
    </message>
    <message>
      <source>Why is %1 withdrawn?</source>
      <translation>Pourquoi %1 est-il retiré ?</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Withdraw %1…</source>
      <translation>Retirer %1…</translation>
    </message>
  </context>
  <context>
    <name>StageLine</name>
    <message>
      <source>Missing for the next stage: %1.</source>
      <translation>Manque pour l’étape suivante : %1.</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Étape</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Data file</source>
      <translation>Fichier de données</translation>
    </message>
    <message>
      <source>Last message</source>
      <translation>Dernier message</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>backup %1</source>
      <translation>sauvegarde %1</translation>
    </message>
    <message>
      <source>backup today %1</source>
      <translation>sauvegarde aujourd’hui %1</translation>
    </message>
    <message>
      <source>no backup yet</source>
      <translation>pas encore de sauvegarde</translation>
    </message>
    <message>
      <source>redo: %1</source>
      <translation>rétablir : %1</translation>
    </message>
    <message>
      <source>saved %1</source>
      <translation>enregistré %1</translation>
    </message>
    <message>
      <source>undo: %1</source>
      <translation>annuler : %1</translation>
    </message>
  </context>
  <context>
    <name>TextEditor</name>
    <message>
      <source>Show all</source>
      <translation>Tout afficher</translation>
    </message>
    <message>
      <source>The beginning of %1 characters; show all to edit them.</source>
      <translation>Le début de %1 caractères ; affichez tout pour les modifier.</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 sur %2</translation>
    </message>
    <message>
      <source>A tab for each register</source>
      <translation>Un onglet pour chaque registre</translation>
    </message>
    <message>
      <source>Are we keeping our word, what breaks down, what do I do next, and what does the next review lack. Every figure opens the records behind it.</source>
      <translation>Tenons-nous parole, où cela bloque-t-il, que dois-je faire ensuite, et que manque-t-il à la prochaine revue. Chaque chiffre ouvre les enregistrements derrière lui.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Retour</translation>
    </message>
    <message>
      <source>Begin working</source>
      <translation>Commencer à travailler</translation>
    </message>
    <message>
      <source>Bring in the registers you have</source>
      <translation>Importez les registres que vous avez</translation>
    </message>
    <message>
      <source>Drop Excel or CSV files on the window, or press Ctrl+I. You see every row before anything is written, and one click takes the whole import back.</source>
      <translation>Déposez des fichiers Excel ou CSV sur la fenêtre, ou appuyez sur Ctrl+I. Vous voyez chaque ligne avant que rien ne soit écrit, et un clic annule tout l’import.</translation>
    </message>
    <message>
      <source>Find everything with Ctrl+K</source>
      <translation>Tout trouver avec Ctrl+K</translation>
    </message>
    <message>
      <source>Home answers in five seconds</source>
      <translation>L’accueil répond en cinq secondes</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Plan it, freeze its figures, walk through it in the meeting, print it from Reports. Decisions become actions with an owner and a day.</source>
      <translation>Planifiez-la, figez ses chiffres, parcourez-la en réunion, imprimez-la depuis Rapports. Les décisions deviennent des actions avec un responsable et un jour.</translation>
    </message>
    <message>
      <source>Records, people, names of evidence and every command, as you type. F1 opens the guide; the Help menu shows this tour again.</source>
      <translation>Enregistrements, personnes, noms des preuves et toutes les commandes, pendant la saisie. F1 ouvre le guide ; le menu Aide montre de nouveau cette visite.</translation>
    </message>
    <message>
      <source>Short tour</source>
      <translation>Petite visite</translation>
    </message>
    <message>
      <source>Skip the tour</source>
      <translation>Passer la visite</translation>
    </message>
    <message>
      <source>The management review</source>
      <translation>La revue de direction</translation>
    </message>
    <message>
      <source>The selected record stands beside the list; Enter opens its form. Nothing typed is lost: Esc keeps a draft, Ctrl+Z takes back any change.</source>
      <translation>L’enregistrement choisi est à côté de la liste ; Entrée ouvre sa fiche. Rien de saisi n’est perdu : Échap garde un brouillon, Ctrl+Z annule toute modification.</translation>
    </message>
  </context>
  <context>
    <name>TypedColumn</name>
    <message>
      <source>What was said and decided</source>
      <translation>Ce qui a été dit et décidé</translation>
    </message>
  </context>
  <context>
    <name>Undoing</name>
    <message>
      <source>Done again: %1</source>
      <translation>Rétabli : %1</translation>
    </message>
    <message>
      <source>Taken back: %1</source>
      <translation>Annulé : %1</translation>
    </message>
    <message>
      <source>Taking back…</source>
      <translation>Annulation…</translation>
    </message>
  </context>
  <context>
    <name>VerifyActionDialog</name>
    <message>
      <source>Verdict: what was found</source>
      <translation>Verdict : ce qui a été constaté</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>Verify %1</source>
      <translation>Vérifier %1</translation>
    </message>
  </context>
  <context>
    <name>VerifyCapaDialog</name>
    <message>
      <source>Choose the result of the check.</source>
      <translation>Choisissez le résultat de la vérification.</translation>
    </message>
    <message>
      <source>Effective when: %1</source>
      <translation>Efficace si : %1</translation>
    </message>
    <message>
      <source>From the readings, newest first: %1</source>
      <translation>Des mesures, la plus récente d’abord : %1</translation>
    </message>
    <message>
      <source>No reading of a whole period lies on this side of the actions; type the value.</source>
      <translation>Aucune mesure d’une période entière ne se trouve de ce côté des actions ; saisissez la valeur.</translation>
    </message>
    <message>
      <source>Record the check</source>
      <translation>Noter la vérification</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Verify the effectiveness of %1</source>
      <translation>Vérifier l’efficacité de %1</translation>
    </message>
    <message>
      <source>What the check showed</source>
      <translation>Ce que la vérification a montré</translation>
    </message>
    <message>
      <source>“%1” after the actions</source>
      <translation>« %1 » après les actions</translation>
    </message>
    <message>
      <source>“%1” before the actions</source>
      <translation>« %1 » avant les actions</translation>
    </message>
  </context>
  <context>
    <name>VerifyDialog</name>
    <message>
      <source>Say who verified it, and when.</source>
      <translation>Indiquez qui l’a vérifié, et quand.</translation>
    </message>
    <message>
      <source>The owner can't be the one who verifies it; choose somebody else.</source>
      <translation>Le responsable ne peut pas vérifier lui-même ; choisissez quelqu’un d’autre.</translation>
    </message>
    <message>
      <source>This day is still to come.</source>
      <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
      <source>Verified by</source>
      <translation>Vérifié par</translation>
    </message>
    <message>
      <source>Verified on</source>
      <translation>Vérifié le</translation>
    </message>
  </context>
  <context>
    <name>ViewButton</name>
    <message>
      <source>Columns…</source>
      <translation>Colonnes…</translation>
    </message>
    <message>
      <source>Delete view</source>
      <translation>Supprimer la vue</translation>
    </message>
    <message>
      <source>Group by</source>
      <translation>Grouper par</translation>
    </message>
    <message>
      <source>Late only</source>
      <translation>En retard seulement</translation>
    </message>
    <message>
      <source>Open only</source>
      <translation>Ouverts seulement</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Renommer</translation>
    </message>
    <message>
      <source>Rename the view</source>
      <translation>Renommer la vue</translation>
    </message>
    <message>
      <source>Rename view…</source>
      <translation>Renommer la vue…</translation>
    </message>
    <message>
      <source>Save as view…</source>
      <translation>Enregistrer comme vue…</translation>
    </message>
    <message>
      <source>Save view</source>
      <translation>Enregistrer la vue</translation>
    </message>
    <message>
      <source>Save what is shown as a view</source>
      <translation>Enregistrer l’affichage comme vue</translation>
    </message>
    <message>
      <source>Show withdrawn</source>
      <translation>Afficher les retirés</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Vue</translation>
    </message>
    <message>
      <source>View: %1</source>
      <translation>Vue : %1</translation>
    </message>
    <message>
      <source>Views, groups, columns</source>
      <translation>Vues, groupes, colonnes</translation>
    </message>
  </context>
  <context>
    <name>WelcomeDialog</name>
    <message>
      <source>A manufacturer of 40 people with three years of data, in a data file of its own.</source>
      <translation>Un fabricant de 40 personnes avec trois ans de données, dans un fichier à part.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Data files of QMS Desktop (*{0})</source>
      <translation>Fichiers de données de QMS Desktop (*{0})</translation>
    </message>
    <message>
      <source>Empty, for an organisation that begins today.</source>
      <translation>Vide, pour une organisation qui commence aujourd’hui.</translation>
    </message>
    <message>
      <source>Excel, LibreOffice or CSV: objectives, processes, KPIs, CAPAs, actions, reviews, people.</source>
      <translation>Excel, LibreOffice ou CSV : objectifs, processus, indicateurs, CAPA, actions, revues, personnes.</translation>
    </message>
    <message>
      <source>Import the registers you have</source>
      <translation>Importer les registres existants</translation>
    </message>
    <message>
      <source>Importing the sample company…</source>
      <translation>Importation de la société exemple…</translation>
    </message>
    <message>
      <source>Look at the sample company</source>
      <translation>Voir la société exemple</translation>
    </message>
    <message>
      <source>Making the data file…</source>
      <translation>Création du fichier de données…</translation>
    </message>
    <message>
      <source>One you or a colleague made with QMS Desktop.</source>
      <translation>Un fichier que vous ou un collègue avez créé avec QMS Desktop.</translation>
    </message>
    <message>
      <source>Open a data file</source>
      <translation>Ouvrir un fichier de données</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
    <message>
      <source>Start a new data file</source>
      <translation>Commencer un nouveau fichier de données</translation>
    </message>
    <message>
      <source>Welcome to QMS Desktop</source>
      <translation>Bienvenue dans QMS Desktop</translation>
    </message>
    <message>
      <source>Where do you want to begin?</source>
      <translation>Par où voulez-vous commencer ?</translation>
    </message>
    <message>
      <source>Where to keep the data file</source>
      <translation>Où garder le fichier de données</translation>
    </message>
  </context>
  <context>
    <name>WhoseLine</name>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>I am</source>
      <translation>Je suis</translation>
    </message>
    <message>
      <source>Of %1.</source>
      <translation>De %1.</translation>
    </message>
    <message>
      <source>Of everybody.</source>
      <translation>De tous.</translation>
    </message>
    <message>
      <source>Show everybody's</source>
      <translation>Afficher ceux de tous</translation>
    </message>
    <message>
      <source>Show only mine</source>
      <translation>Afficher seulement les miens</translation>
    </message>
  </context>
  <context>
    <name>WorkLine</name>
    <message>
      <source>Cancelled; nothing was changed.</source>
      <translation>Annulé ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Avancement</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <source>Attached: %1</source>
      <translation>Joint : %1</translation>
    </message>
    <message>
      <source>Attaching…</source>
      <translation>Ajout des pièces…</translation>
    </message>
    <message>
      <source>Files are being attached already; attach these afterwards.</source>
      <translation>Des fichiers sont déjà en cours d’ajout ; ajoutez ceux-ci ensuite.</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Accueil</translation>
    </message>
    <message>
      <source>Registers</source>
      <translation>Registres</translation>
    </message>
  </context>
  <context>
    <name>YesNoEditor</name>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
  </context>
  <context>
    <name>ask_state</name>
    <message>
      <source>Why does %1 become “%2”?</source>
      <translation>Pourquoi %1 devient « %2 » ?</translation>
    </message>
  </context>
  <context>
    <name>attested</name>
    <message>
      <source>Attested by whoever enters it here; a program on one computer can't prove who it was.</source>
      <translation>Attesté par celui qui le saisit ici ; un programme sur un seul ordinateur ne peut pas prouver qui c’était.</translation>
    </message>
  </context>
  <context>
    <name>careful</name>
    <message>
      <source>What you typed is not saved. Press Esc or Cancel once more to throw it away.</source>
      <translation>Votre saisie n’est pas enregistrée. Appuyez encore une fois sur Échap ou Annuler pour l’abandonner.</translation>
    </message>
  </context>
  <context>
    <name>changes</name>
    <message>
      <source>added a decision in {0}</source>
      <translation>ajout d’une décision dans {0}</translation>
    </message>
    <message>
      <source>added {0:label}</source>
      <translation>ajout : {0}</translation>
    </message>
    <message>
      <source>added {0:label} “{1}”</source>
      <translation>ajout : {0} « {1} »</translation>
    </message>
    <message>
      <source>approved a revision of {0}</source>
      <translation>approbation d’une révision de {0}</translation>
    </message>
    <message>
      <source>approved {0} {1:label}</source>
      <translation>approbation de {0} {1}</translation>
    </message>
    <message>
      <source>attached {0} to {1}</source>
      <translation>{0} joint à {1}</translation>
    </message>
    <message>
      <source>brought {0} back</source>
      <translation>réintégration de {0}</translation>
    </message>
    <message>
      <source>changed a decision in {0}</source>
      <translation>modification d’une décision dans {0}</translation>
    </message>
    <message>
      <source>changed settings</source>
      <translation>modification des réglages</translation>
    </message>
    <message>
      <source>changed {0:label} of {1}</source>
      <translation>modification : {0} de {1}</translation>
    </message>
    <message>
      <source>changed {0:label} of {1} {2:label} to {3}</source>
      <translation>modification : {0} de {1} {2}, désormais {3}</translation>
    </message>
    <message>
      <source>deleted view {0}</source>
      <translation>suppression de la vue {0}</translation>
    </message>
    <message>
      <source>drafted readings of {0}</source>
      <translation>brouillon des mesures de {0}</translation>
    </message>
    <message>
      <source>edited {0}</source>
      <translation>modification de {0}</translation>
    </message>
    <message>
      <source>forget how {0} is read</source>
      <translation>correspondance oubliée pour {0}</translation>
    </message>
    <message>
      <source>froze the figures of {0}</source>
      <translation>chiffres de {0} figés</translation>
    </message>
    <message>
      <source>handed over what {0} held</source>
      <translation>transfert de ce que détenait {0}</translation>
    </message>
    <message>
      <source>import {0}</source>
      <translation>import de {0}</translation>
    </message>
    <message>
      <source>linked {0} to {1} on the process map</source>
      <translation>lien de {0} vers {1} dans la cartographie</translation>
    </message>
    <message>
      <source>load {0}</source>
      <translation>chargement de {0}</translation>
    </message>
    <message>
      <source>locked readings of {0}</source>
      <translation>verrouillage des mesures de {0}</translation>
    </message>
    <message>
      <source>locked {0} of {1}</source>
      <translation>verrouillage de {0} de {1}</translation>
    </message>
    <message>
      <source>made the data file</source>
      <translation>fichier de données créé</translation>
    </message>
    <message>
      <source>moved due date of {0}</source>
      <translation>report de l’échéance de {0}</translation>
    </message>
    <message>
      <source>moved {0:label} of {1} {2:label}</source>
      <translation>report : {0} de {1} {2}</translation>
    </message>
    <message>
      <source>noted in {0}: {1}</source>
      <translation>note dans {0} : {1}</translation>
    </message>
    <message>
      <source>passed a gate of {0}</source>
      <translation>contrôle de {0} levé avec un motif</translation>
    </message>
    <message>
      <source>pasted into {0:label}</source>
      <translation>collage dans {0}</translation>
    </message>
    <message>
      <source>posted readings of {0}</source>
      <translation>publication des mesures de {0}</translation>
    </message>
    <message>
      <source>posted {0} of {1}</source>
      <translation>publication de {0} de {1}</translation>
    </message>
    <message>
      <source>raised a CAPA from the reading of {0}</source>
      <translation>CAPA créée à partir de la mesure {0}</translation>
    </message>
    <message>
      <source>redo: {0:title}</source>
      <translation>rétablissement : {0}</translation>
    </message>
    <message>
      <source>remember how {0} is read</source>
      <translation>correspondance retenue pour {0}</translation>
    </message>
    <message>
      <source>renamed view {0}</source>
      <translation>renommage de la vue {0}</translation>
    </message>
    <message>
      <source>reopened {0}</source>
      <translation>réouverture de {0}</translation>
    </message>
    <message>
      <source>saved view {0}</source>
      <translation>enregistrement de la vue {0}</translation>
    </message>
    <message>
      <source>set {0} to “{1:choice}”</source>
      <translation>passage de {0} à « {1} »</translation>
    </message>
    <message>
      <source>took a decision out of {0}</source>
      <translation>retrait d’une décision de {0}</translation>
    </message>
    <message>
      <source>took the link from {0} to {1} off the process map</source>
      <translation>lien de {0} vers {1} retiré de la cartographie</translation>
    </message>
    <message>
      <source>undo: {0:title}</source>
      <translation>annulation : {0}</translation>
    </message>
    <message>
      <source>unlocked readings of {0}</source>
      <translation>déverrouillage des mesures de {0}</translation>
    </message>
    <message>
      <source>unlocked {0} of {1}</source>
      <translation>déverrouillage de {0} de {1}</translation>
    </message>
    <message>
      <source>verified {0}</source>
      <translation>vérification de l’efficacité de {0}</translation>
    </message>
    <message>
      <source>withdrew {0}</source>
      <translation>retrait de {0}</translation>
    </message>
    <message>
      <source>withdrew {0} from {1}</source>
      <translation>retrait de {0} de {1}</translation>
    </message>
    <message>
      <source>withdrew {0} {1:label}</source>
      <translation>retrait de {0} {1}</translation>
    </message>
    <message>
      <source>{0:title}: what was typed</source>
      <translation>{0} : saisie</translation>
    </message>
  </context>
  <context>
    <name>choices</name>
    <message>
      <source>5 whys</source>
      <translation>5 pourquoi</translation>
    </message>
    <message>
      <source>Actions on risks and opportunities</source>
      <translation>Actions face aux risques et opportunités</translation>
    </message>
    <message>
      <source>Active</source>
      <translation>Actif</translation>
    </message>
    <message>
      <source>Analysed</source>
      <translation>Analysée</translation>
    </message>
    <message>
      <source>Apologies</source>
      <translation>Excusé</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Approuvé</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>À risque</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>Audit</translation>
    </message>
    <message>
      <source>Audit finding</source>
      <translation>Constat d’audit</translation>
    </message>
    <message>
      <source>Audit results</source>
      <translation>Résultats d’audit</translation>
    </message>
    <message>
      <source>CAPA</source>
      <translation>CAPA</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Annulé</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Modification</translation>
    </message>
    <message>
      <source>Changes in context</source>
      <translation>Évolutions du contexte</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Clos</translation>
    </message>
    <message>
      <source>Complaint</source>
      <translation>Réclamation</translation>
    </message>
    <message>
      <source>Contained</source>
      <translation>Contenue</translation>
    </message>
    <message>
      <source>Core</source>
      <translation>Réalisation</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Correction</translation>
    </message>
    <message>
      <source>Corrective</source>
      <translation>Corrective</translation>
    </message>
    <message>
      <source>Critical</source>
      <translation>Critique</translation>
    </message>
    <message>
      <source>Customer satisfaction and feedback</source>
      <translation>Satisfaction et retours des clients</translation>
    </message>
    <message>
      <source>Doing</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Brouillon</translation>
    </message>
    <message>
      <source>Earlier actions</source>
      <translation>Actions antérieures</translation>
    </message>
    <message>
      <source>Effective</source>
      <translation>Efficace</translation>
    </message>
    <message>
      <source>Environment</source>
      <translation>Milieu</translation>
    </message>
    <message>
      <source>External providers</source>
      <translation>Prestataires externes</translation>
    </message>
    <message>
      <source>Fishbone</source>
      <translation>Diagramme d’Ishikawa</translation>
    </message>
    <message>
      <source>Frozen</source>
      <translation>Figé</translation>
    </message>
    <message>
      <source>Half-yearly</source>
      <translation>Semestrielle</translation>
    </message>
    <message>
      <source>Held</source>
      <translation>Tenue</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Haute</translation>
    </message>
    <message>
      <source>Higher</source>
      <translation>Plus haut</translation>
    </message>
    <message>
      <source>Implementing</source>
      <translation>En mise en œuvre</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importé</translation>
    </message>
    <message>
      <source>Improvement</source>
      <translation>Amélioration</translation>
    </message>
    <message>
      <source>KPI miss</source>
      <translation>Indicateur manqué</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Verrouillé</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Basse</translation>
    </message>
    <message>
      <source>Lower</source>
      <translation>Plus bas</translation>
    </message>
    <message>
      <source>Machine</source>
      <translation>Machine</translation>
    </message>
    <message>
      <source>Major</source>
      <translation>Majeure</translation>
    </message>
    <message>
      <source>Management</source>
      <translation>Pilotage</translation>
    </message>
    <message>
      <source>Material</source>
      <translation>Matière</translation>
    </message>
    <message>
      <source>Measurement</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Atteint</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <source>Minor</source>
      <translation>Mineure</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Manqué</translation>
    </message>
    <message>
      <source>Monitoring and measurement</source>
      <translation>Surveillance et mesure</translation>
    </message>
    <message>
      <source>Monthly</source>
      <translation>Mensuelle</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>Pas de données</translation>
    </message>
    <message>
      <source>Nonconformities and corrective actions</source>
      <translation>Non-conformités et actions correctives</translation>
    </message>
    <message>
      <source>Nonconformity</source>
      <translation>Non-conformité</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normale</translation>
    </message>
    <message>
      <source>Not applicable</source>
      <translation>Non applicable</translation>
    </message>
    <message>
      <source>Not effective</source>
      <translation>Pas efficace</translation>
    </message>
    <message>
      <source>Not reported</source>
      <translation>Non renseigné</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Objectif</translation>
    </message>
    <message>
      <source>Objectives</source>
      <translation>Objectifs</translation>
    </message>
    <message>
      <source>Off track</source>
      <translation>Hors trajectoire</translation>
    </message>
    <message>
      <source>On track</source>
      <translation>En bonne voie</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvert</translation>
    </message>
    <message>
      <source>Opportunity</source>
      <translation>Opportunité</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Autre</translation>
    </message>
    <message>
      <source>Overridden</source>
      <translation>Levé</translation>
    </message>
    <message>
      <source>People and competence</source>
      <translation>Personnes et compétence</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Planifié</translation>
    </message>
    <message>
      <source>Posted</source>
      <translation>Publié</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Présent</translation>
    </message>
    <message>
      <source>Preventive</source>
      <translation>Préventive</translation>
    </message>
    <message>
      <source>Process</source>
      <translation>Processus</translation>
    </message>
    <message>
      <source>Process performance and conformity</source>
      <translation>Performance des processus et conformité</translation>
    </message>
    <message>
      <source>Quarterly</source>
      <translation>Trimestrielle</translation>
    </message>
    <message>
      <source>Reached</source>
      <translation>Atteint</translation>
    </message>
    <message>
      <source>Reopened</source>
      <translation>Rouvert</translation>
    </message>
    <message>
      <source>Resources</source>
      <translation>Ressources</translation>
    </message>
    <message>
      <source>Retired</source>
      <translation>Obsolète</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revue</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>Démontré</translation>
    </message>
    <message>
      <source>Supplier</source>
      <translation>Fournisseur</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Support</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Vérifié</translation>
    </message>
    <message>
      <source>Verifying</source>
      <translation>En vérification</translation>
    </message>
    <message>
      <source>Void</source>
      <translation>Sans objet</translation>
    </message>
    <message>
      <source>Weekly</source>
      <translation>Hebdomadaire</translation>
    </message>
    <message>
      <source>Within</source>
      <translation>Entre deux limites</translation>
    </message>
    <message>
      <source>Yearly</source>
      <translation>Annuelle</translation>
    </message>
  </context>
  <context>
    <name>clipboard_cells</name>
    <message numerus="yes">
      <source>%n pasted.</source>
      <translation>
        <numerusform>%n ligne collée.</numerusform>
        <numerusform>%n lignes collées.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>drafts</name>
    <message>
      <source>The draft could not be kept: %1. What you typed is still in the window; save it.</source>
      <translation>Le brouillon n’a pas pu être conservé : %1. Ce que vous avez saisi est encore dans la fenêtre ; enregistrez-le.</translation>
    </message>
  </context>
  <context>
    <name>drops</name>
    <message>
      <source>No register is read from %1. To keep it as evidence, drop it on a row or on a form.</source>
      <translation>Aucun registre n’est lu dans %1. Pour le garder comme preuve, déposez-le sur une ligne ou sur un formulaire.</translation>
    </message>
    <message>
      <source>Nothing was attached: that is no file on this computer. Save it first; then drop it.</source>
      <translation>Rien n’a été joint : ce n’est pas un fichier de cet ordinateur. Enregistrez-le d’abord, puis déposez-le.</translation>
    </message>
  </context>
  <context>
    <name>empty</name>
    <message>
      <source>Every promise, wherever it comes from: who does what, by when.</source>
      <translation>Chaque engagement, d’où qu’il vienne : qui fait quoi, pour quand.</translation>
    </message>
    <message>
      <source>Files that show that something was done.</source>
      <translation>Des fichiers qui montrent que quelque chose a été fait.</translation>
    </message>
    <message>
      <source>How the work is done: each process with its owner, its inputs and its outputs.</source>
      <translation>Comment le travail se fait : chaque processus avec son responsable, ses entrées et ses sorties.</translation>
    </message>
    <message>
      <source>The management reviews: what was looked at, what was decided, and who does it.</source>
      <translation>Les revues de direction : ce qui a été examiné, ce qui a été décidé, et qui le fait.</translation>
    </message>
    <message>
      <source>The people who own objectives, processes and actions.</source>
      <translation>Les personnes qui répondent des objectifs, des processus et des actions.</translation>
    </message>
    <message>
      <source>What is measured, against which target, and the readings month by month.</source>
      <translation>Ce qui est mesuré, par rapport à quelle cible, et les mesures mois par mois.</translation>
    </message>
    <message>
      <source>What leadership wants: the quality policy and the goals that objectives serve.</source>
      <translation>Ce que veut la direction : la politique qualité et les buts que servent les objectifs.</translation>
    </message>
    <message>
      <source>What the organisation promises to reach, each with an owner, a target and a day.</source>
      <translation>Ce que l’organisation promet d’atteindre, chacun avec un responsable, une cible et un jour.</translation>
    </message>
    <message>
      <source>What went wrong, where the process failed, and what makes sure it does not happen again.</source>
      <translation>Ce qui a mal tourné, où le processus a failli, et ce qui assure que cela ne se reproduise pas.</translation>
    </message>
    <message>
      <source>Who is responsible for what, and may decide what.</source>
      <translation>Qui est responsable de quoi, et peut décider de quoi.</translation>
    </message>
  </context>
  <context>
    <name>evidence</name>
    <message>
      <source>%1 B</source>
      <translation>%1 o</translation>
    </message>
    <message>
      <source>%1 MB</source>
      <translation>%1 Mo</translation>
    </message>
    <message>
      <source>%1 kB</source>
      <translation>%1 ko</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>A new target with a new date keeps the old one for the earlier readings.</source>
      <translation>Une nouvelle cible avec une nouvelle date conserve l’ancienne pour les mesures antérieures.</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Actions</translation>
    </message>
    <message>
      <source>Active</source>
      <translation>Actif</translation>
    </message>
    <message>
      <source>Activities</source>
      <translation>Activités</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Âge</translation>
    </message>
    <message>
      <source>Analysis</source>
      <translation>Analyse</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>Approuvé par</translation>
    </message>
    <message>
      <source>Approved on</source>
      <translation>Approuvé le</translation>
    </message>
    <message>
      <source>Attested by whoever enters it, not proven by a sign-on.</source>
      <translation>Attesté par celui qui le saisit, non prouvé par une connexion.</translation>
    </message>
    <message>
      <source>Authorities</source>
      <translation>Autorités</translation>
    </message>
    <message>
      <source>Baseline</source>
      <translation>Valeur de départ</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>Parce que</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Par</translation>
    </message>
    <message>
      <source>CAPA</source>
      <translation>CAPA</translation>
    </message>
    <message>
      <source>CAPA after misses running</source>
      <translation>CAPA après écarts consécutifs</translation>
    </message>
    <message>
      <source>CAPA on a bad signal</source>
      <translation>CAPA sur mauvais signal</translation>
    </message>
    <message>
      <source>Cancelled on</source>
      <translation>Annulé le</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Catégorie</translation>
    </message>
    <message>
      <source>Cause category</source>
      <translation>Catégorie de cause</translation>
    </message>
    <message>
      <source>Cause code</source>
      <translation>Code de cause</translation>
    </message>
    <message>
      <source>Chair</source>
      <translation>Présidence</translation>
    </message>
    <message>
      <source>Check due</source>
      <translation>Vérification prévue le</translation>
    </message>
    <message>
      <source>Clause</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Clauses</source>
      <translation>Articles</translation>
    </message>
    <message>
      <source>Closed on</source>
      <translation>Clos le</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <source>Competence (with whom)</source>
      <translation>Compétence (avec qui)</translation>
    </message>
    <message>
      <source>Conclusion</source>
      <translation>Conclusion</translation>
    </message>
    <message>
      <source>Containment</source>
      <translation>Action immédiate</translation>
    </message>
    <message>
      <source>Contributes</source>
      <translation>Contribue</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Coût</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Évolution</translation>
    </message>
    <message>
      <source>Criteria</source>
      <translation>Critères</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>Client</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Clients</translation>
    </message>
    <message>
      <source>Data source</source>
      <translation>Source des données</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Définition</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Service</translation>
    </message>
    <message>
      <source>Deputy</source>
      <translation>Suppléant</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Description</translation>
    </message>
    <message>
      <source>Detected</source>
      <translation>Détecté le</translation>
    </message>
    <message>
      <source>Discussion</source>
      <translation>Discussion</translation>
    </message>
    <message>
      <source>Disposition</source>
      <translation>Traitement</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Documents</translation>
    </message>
    <message>
      <source>Does it exist elsewhere?</source>
      <translation>Cela existe-t-il ailleurs ?</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <source>Drafts a CAPA once; 0: never.</source>
      <translation>Crée une CAPA une seule fois ; 0 : jamais.</translation>
    </message>
    <message>
      <source>Drafts a CAPA when a signal points in the bad direction.</source>
      <translation>Crée une CAPA lorsqu’un signal va dans le mauvais sens.</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Échéance</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-mail</translation>
    </message>
    <message>
      <source>Effective</source>
      <translation>En vigueur dès le</translation>
    </message>
    <message>
      <source>Effective when</source>
      <translation>Efficace si</translation>
    </message>
    <message>
      <source>Effectiveness</source>
      <translation>Efficacité</translation>
    </message>
    <message>
      <source>Entered by</source>
      <translation>Saisi par</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Preuve</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Étendue</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>First promised for</source>
      <translation>Initialement promis pour le</translation>
    </message>
    <message>
      <source>Fixes the readings that the natural limits rest on; left empty, the last 24.</source>
      <translation>Fixe les mesures sur lesquelles reposent les limites naturelles ; vide : les 24 dernières.</translation>
    </message>
    <message>
      <source>For a KPI that must stay within two limits.</source>
      <translation>Pour un indicateur qui doit rester entre deux limites.</translation>
    </message>
    <message>
      <source>Frequency</source>
      <translation>Fréquence</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Du</translation>
    </message>
    <message>
      <source>Good is</source>
      <translation>Le bon sens est</translation>
    </message>
    <message>
      <source>Handed over on</source>
      <translation>Transmis le</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Situation</translation>
    </message>
    <message>
      <source>Held on</source>
      <translation>Tenue le</translation>
    </message>
    <message>
      <source>Horizon</source>
      <translation>Horizon</translation>
    </message>
    <message>
      <source>How results are evaluated</source>
      <translation>Comment les résultats sont évalués</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Élément d’entrée</translation>
    </message>
    <message>
      <source>Inputs</source>
      <translation>Entrées</translation>
    </message>
    <message>
      <source>Intent</source>
      <translation>Orientation</translation>
    </message>
    <message>
      <source>Is the system suitable, adequate, effective and aligned with the direction?</source>
      <translation>Le système est-il pertinent, adéquat, efficace et aligné sur l’orientation ?</translation>
    </message>
    <message>
      <source>KPI</source>
      <translation>Indicateur</translation>
    </message>
    <message>
      <source>KPI after</source>
      <translation>Indicateur après</translation>
    </message>
    <message>
      <source>KPI before</source>
      <translation>Indicateur avant</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Last reviewed</source>
      <translation>Dernière revue</translation>
    </message>
    <message>
      <source>Last value</source>
      <translation>Dernière valeur</translation>
    </message>
    <message>
      <source>Left empty, the next free number is given.</source>
      <translation>Laissé vide, le prochain numéro libre est attribué.</translation>
    </message>
    <message>
      <source>Limits and CAPAs</source>
      <translation>Limites et CAPA</translation>
    </message>
    <message>
      <source>Limits from period</source>
      <translation>Limites dès la période</translation>
    </message>
    <message>
      <source>Limits to period</source>
      <translation>Limites jusqu’à la période</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Liens</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <source>Measure and target</source>
      <translation>Mesure et cible</translation>
    </message>
    <message>
      <source>Measured by KPI</source>
      <translation>Mesuré par l’indicateur</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>Mesures</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Méthode</translation>
    </message>
    <message>
      <source>Methods (how)</source>
      <translation>Méthodes (comment)</translation>
    </message>
    <message>
      <source>Moved by</source>
      <translation>Déplacé par</translation>
    </message>
    <message>
      <source>Moved on</source>
      <translation>Déplacé le</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Next review</source>
      <translation>Prochaine revue</translation>
    </message>
    <message>
      <source>No</source>
      <translation>N°</translation>
    </message>
    <message>
      <source>Not applicable because</source>
      <translation>Non applicable parce que</translation>
    </message>
    <message>
      <source>Not covered because</source>
      <translation>Non traité parce que</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Remarques</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Objectif</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Le</translation>
    </message>
    <message>
      <source>Opportunities</source>
      <translation>Opportunités</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Outputs</source>
      <translation>Sorties</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>Fait partie de</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <source>Period from</source>
      <translation>Période du</translation>
    </message>
    <message>
      <source>Period to</source>
      <translation>Période au</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Plan and actions</source>
      <translation>Plan et actions</translation>
    </message>
    <message>
      <source>Planned for</source>
      <translation>Planifié pour le</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Poste</translation>
    </message>
    <message>
      <source>Possible cause</source>
      <translation>Cause possible</translation>
    </message>
    <message>
      <source>Presence</source>
      <translation>Présence</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Priorité</translation>
    </message>
    <message>
      <source>Process</source>
      <translation>Processus</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produit</translation>
    </message>
    <message>
      <source>Promise</source>
      <translation>Engagement</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Finalité</translation>
    </message>
    <message>
      <source>Raised</source>
      <translation>Signalé le</translation>
    </message>
    <message>
      <source>Raised by</source>
      <translation>Signalé par</translation>
    </message>
    <message>
      <source>Raised in review</source>
      <translation>Signalé dans la revue</translation>
    </message>
    <message>
      <source>Reading of period</source>
      <translation>Mesure de la période</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Reason for state</source>
      <translation>Motif de l’état</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Enregistrements</translation>
    </message>
    <message>
      <source>Reopened by</source>
      <translation>Rouvert par</translation>
    </message>
    <message>
      <source>Reopened on</source>
      <translation>Rouvert le</translation>
    </message>
    <message>
      <source>Reporting</source>
      <translation>Suivi</translation>
    </message>
    <message>
      <source>Resources</source>
      <translation>Ressources</translation>
    </message>
    <message>
      <source>Resources (with what)</source>
      <translation>Ressources (avec quoi)</translation>
    </message>
    <message>
      <source>Responsibilities</source>
      <translation>Responsabilités</translation>
    </message>
    <message>
      <source>Rests on</source>
      <translation>Repose sur</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revue</translation>
    </message>
    <message>
      <source>Review every (months)</source>
      <translation>Revue tous les (mois)</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Révision</translation>
    </message>
    <message>
      <source>Revision and review</source>
      <translation>Révision et revue</translation>
    </message>
    <message>
      <source>Risks</source>
      <translation>Risques</translation>
    </message>
    <message>
      <source>Risks and references</source>
      <translation>Risques et références</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Root cause</source>
      <translation>Cause racine</translation>
    </message>
    <message>
      <source>Root cause checked by</source>
      <translation>Cause racine vérifiée par</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Source</translation>
    </message>
    <message>
      <source>Source of KPI after</source>
      <translation>Source de l’indicateur après</translation>
    </message>
    <message>
      <source>Source of KPI before</source>
      <translation>Source de l’indicateur avant</translation>
    </message>
    <message>
      <source>Sponsor</source>
      <translation>Parrain</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Étape</translation>
    </message>
    <message>
      <source>Stage reached</source>
      <translation>Étape atteinte</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Début</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>State and withdrawal</source>
      <translation>État et retrait</translation>
    </message>
    <message>
      <source>State rests on</source>
      <translation>L’état repose sur</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Énoncé</translation>
    </message>
    <message>
      <source>Suppliers</source>
      <translation>Fournisseurs</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Cible</translation>
    </message>
    <message>
      <source>Target from</source>
      <translation>Cible dès le</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Au</translation>
    </message>
    <message>
      <source>Trail fingerprint</source>
      <translation>Empreinte du journal</translation>
    </message>
    <message>
      <source>Turtle</source>
      <translation>Diagramme tortue</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Unité</translation>
    </message>
    <message>
      <source>Upper limit</source>
      <translation>Limite supérieure</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <source>Value then</source>
      <translation>Valeur d’alors</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Verdict</translation>
    </message>
    <message>
      <source>Verified by</source>
      <translation>Vérifié par</translation>
    </message>
    <message>
      <source>Verified on</source>
      <translation>Vérifié le</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Seuil d’alerte</translation>
    </message>
    <message>
      <source>What changed, and why</source>
      <translation>Ce qui a changé, et pourquoi</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Ce qui s’est passé</translation>
    </message>
    <message>
      <source>What is handed over</source>
      <translation>Ce qui est transmis</translation>
    </message>
    <message>
      <source>What shows that it was done.</source>
      <translation>Ce qui montre que c’est fait.</translation>
    </message>
    <message>
      <source>What the check showed</source>
      <translation>Ce que la vérification a montré</translation>
    </message>
    <message>
      <source>What was missing</source>
      <translation>Ce qui manquait</translation>
    </message>
    <message>
      <source>What went to whom</source>
      <translation>Ce qui est allé à qui</translation>
    </message>
    <message>
      <source>Where the process failed</source>
      <translation>Où le processus a failli</translation>
    </message>
    <message>
      <source>Which analysis of the CAPA this action answers: 1, or more after it was reopened.</source>
      <translation>À quelle analyse de la CAPA répond cette action : 1, ou plus après sa réouverture.</translation>
    </message>
    <message>
      <source>Whys</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Withdrawn because</source>
      <translation>Retiré parce que</translation>
    </message>
    <message>
      <source>Withdrawn on</source>
      <translation>Retiré le</translation>
    </message>
    <message>
      <source>Your own code, for the Pareto.</source>
      <translation>Votre propre code, pour le Pareto.</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>Back to the list; what was typed stays as a draft</source>
      <translation>Retour à la liste ; la saisie reste en brouillon</translation>
    </message>
    <message>
      <source>Charts and the process map</source>
      <translation>Graphiques et cartographie des processus</translation>
    </message>
    <message>
      <source>Correct the cell in the preview</source>
      <translation>Corriger la cellule dans l’aperçu</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Ctrl</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Suppr</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>↓</translation>
    </message>
    <message>
      <source>Down to the next reading; a miss stops at its comment</source>
      <translation>Descendre à la mesure suivante ; un écart s’arrête à son commentaire</translation>
    </message>
    <message>
      <source>End the meeting; all is saved</source>
      <translation>Terminer la réunion ; tout est enregistré</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Échap</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <source>Give the other answer to a question</source>
      <translation>Donner l’autre réponse à une question</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Revenir</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Continuer</translation>
    </message>
    <message>
      <source>Home and the tabs</source>
      <translation>Accueil et les onglets</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>In a date: the calendar</source>
      <translation>Dans une date : le calendrier</translation>
    </message>
    <message>
      <source>In a form</source>
      <translation>Dans un formulaire</translation>
    </message>
    <message>
      <source>In a list</source>
      <translation>Dans une liste</translation>
    </message>
    <message>
      <source>In the list of links of the map: take the link away</source>
      <translation>Dans la liste des liens de la cartographie : retirer le lien</translation>
    </message>
    <message>
      <source>In the name of a record: all that can be chosen</source>
      <translation>Dans le nom d’une fiche : tout ce qui peut être choisi</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Gauche</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Réunion</translation>
    </message>
    <message>
      <source>Month-end readings</source>
      <translation>Mesures de fin de mois</translation>
    </message>
    <message>
      <source>On the head of a group: close and open it</source>
      <translation>Sur la tête d’un groupe : le fermer et l’ouvrir</translation>
    </message>
    <message>
      <source>Open the record</source>
      <translation>Ouvrir la fiche</translation>
    </message>
    <message>
      <source>Open what stands behind it</source>
      <translation>Ouvrir ce qu’il y a derrière</translation>
    </message>
    <message>
      <source>Out of the table, to the buttons</source>
      <translation>Quitter le tableau vers les boutons</translation>
    </message>
    <message>
      <source>PgDown</source>
      <translation>Page suiv</translation>
    </message>
    <message>
      <source>PgUp</source>
      <translation>Page préc</translation>
    </message>
    <message>
      <source>Pick rows</source>
      <translation>Sélectionner des lignes</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Droite</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Maj</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Espace</translation>
    </message>
    <message>
      <source>The map larger, smaller, whole</source>
      <translation>La cartographie plus grande, plus petite, entière</translation>
    </message>
    <message>
      <source>The menu key: sort, filter, group by the column; change the rows picked</source>
      <translation>La touche menu : trier, filtrer, grouper par la colonne ; modifier les lignes choisies</translation>
    </message>
    <message>
      <source>The menus; a letter chooses an entry</source>
      <translation>Les menus ; une lettre choisit une entrée</translation>
    </message>
    <message>
      <source>The next and the previous input</source>
      <translation>L’élément d’entrée suivant et le précédent</translation>
    </message>
    <message>
      <source>The next column to check, the next row to look at</source>
      <translation>La prochaine colonne à vérifier, la prochaine ligne à regarder</translation>
    </message>
    <message>
      <source>The next page, from a page's tab or its fields</source>
      <translation>La page suivante, depuis l’onglet ou ses champs</translation>
    </message>
    <message>
      <source>Type in the cell; typing begins it too, Delete empties it, Tab goes on, Esc gives up</source>
      <translation>Écrire dans la cellule ; taper suffit aussi, Suppr la vide, Tab continue, Échap renonce</translation>
    </message>
    <message>
      <source>Walk through what is drawn and hear what it shows</source>
      <translation>Parcourir le dessin et entendre ce qu’il montre</translation>
    </message>
    <message>
      <source>Write the decision down</source>
      <translation>Noter la décision</translation>
    </message>
  </context>
  <context>
    <name>look_only</name>
    <message>
      <source>This file is open to look only; save a copy to work in it.</source>
      <translation>Ce fichier est ouvert en consultation seule ; enregistrez une copie pour y travailler.</translation>
    </message>
  </context>
  <context>
    <name>menus</name>
    <message>
      <source>&amp;Edit</source>
      <translation>É&amp;dition</translation>
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
      <source>&amp;Record</source>
      <translation>&amp;Enregistrement</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>About</source>
      <translation>À propos</translation>
    </message>
    <message>
      <source>All registers as Excel workbook…</source>
      <translation>Tous les registres en classeur Excel…</translation>
    </message>
    <message>
      <source>Approve as a revision…</source>
      <translation>Approuver comme révision…</translation>
    </message>
    <message>
      <source>Back to the list</source>
      <translation>Retour à la liste</translation>
    </message>
    <message>
      <source>Back to the record before</source>
      <translation>Retour à l’enregistrement précédent</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Sauvegarder maintenant</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Réintégrer</translation>
    </message>
    <message>
      <source>Chain gaps…</source>
      <translation>Ruptures de la chaîne…</translation>
    </message>
    <message>
      <source>Change trail…</source>
      <translation>Journal des modifications…</translation>
    </message>
    <message>
      <source>Colours of the system</source>
      <translation>Couleurs du système</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Copier</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Couper</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source>Due days as calendar file…</source>
      <translation>Échéances en fichier de calendrier…</translation>
    </message>
    <message>
      <source>Earlier revision of this record…</source>
      <translation>Révision antérieure de cet enregistrement…</translation>
    </message>
    <message>
      <source>Edit process map</source>
      <translation>Modifier la cartographie des processus</translation>
    </message>
    <message>
      <source>Everything as JSON file…</source>
      <translation>Tout en fichier JSON…</translation>
    </message>
    <message>
      <source>Execution…</source>
      <translation>Exécution…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtre</translation>
    </message>
    <message>
      <source>Forth to the record after</source>
      <translation>Vers l’enregistrement suivant</translation>
    </message>
    <message>
      <source>Hand over…</source>
      <translation>Transmettre…</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <source>Insight</source>
      <translation>Analyse</translation>
    </message>
    <message>
      <source>KPIs…</source>
      <translation>Indicateurs…</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Clavier</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>List: views, filters, groups, columns</source>
      <translation>Liste : vues, filtres, groupes, colonnes</translation>
    </message>
    <message>
      <source>Lock a month…</source>
      <translation>Verrouiller un mois…</translation>
    </message>
    <message>
      <source>Mail to the owner…</source>
      <translation>E-mail au responsable…</translation>
    </message>
    <message>
      <source>Management review…</source>
      <translation>Revue de direction…</translation>
    </message>
    <message>
      <source>Month-end readings…</source>
      <translation>Mesures de fin de mois…</translation>
    </message>
    <message>
      <source>Move due date…</source>
      <translation>Déplacer l’échéance…</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>New data file…</source>
      <translation>Nouveau fichier de données…</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvrir</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>Ouverts récemment</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Ouvrir…</translation>
    </message>
    <message>
      <source>Pass this gate with a reason…</source>
      <translation>Lever ce contrôle avec un motif…</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Coller</translation>
    </message>
    <message>
      <source>Post a draft…</source>
      <translation>Publier un brouillon…</translation>
    </message>
    <message>
      <source>Process map…</source>
      <translation>Cartographie des processus…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Quitter</translation>
    </message>
    <message>
      <source>Raise CAPA from the newest reading</source>
      <translation>Créer une CAPA à partir de la dernière mesure</translation>
    </message>
    <message>
      <source>Re&amp;ports</source>
      <translation>&amp;Rapports</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Rétablir</translation>
    </message>
    <message>
      <source>Register list…</source>
      <translation>Liste du registre…</translation>
    </message>
    <message>
      <source>Reopen…</source>
      <translation>Rouvrir…</translation>
    </message>
    <message>
      <source>Restore from backup…</source>
      <translation>Restaurer une sauvegarde…</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Enregistrer</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Enregistrer une copie…</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Tout rechercher</translation>
    </message>
    <message>
      <source>Selected rows</source>
      <translation>Lignes choisies</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Réglages…</translation>
    </message>
    <message>
      <source>Short tour</source>
      <translation>Petite visite</translation>
    </message>
    <message>
      <source>This record…</source>
      <translation>Cet enregistrement…</translation>
    </message>
    <message>
      <source>This register as CSV file…</source>
      <translation>Ce registre en fichier CSV…</translation>
    </message>
    <message>
      <source>This register as Excel workbook…</source>
      <translation>Ce registre en classeur Excel…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Unlock a month…</source>
      <translation>Déverrouiller un mois…</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>Guide d’utilisation</translation>
    </message>
    <message>
      <source>Verify effectiveness…</source>
      <translation>Vérifier l’efficacité…</translation>
    </message>
    <message>
      <source>Walk through the meeting</source>
      <translation>Parcourir la réunion</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>Retirer…</translation>
    </message>
  </context>
  <context>
    <name>paper</name>
    <message>
      <source> and {0} more</source>
      <translation> et {0} de plus</translation>
    </message>
    <message>
      <source> · trail {0}</source>
      <translation> · journal {0}</translation>
    </message>
    <message>
      <source>, from {0} readings</source>
      <translation>, sur {0} mesures</translation>
    </message>
    <message>
      <source>, {0} fell due</source>
      <translation>, {0} à échéance</translation>
    </message>
    <message>
      <source>1 open CAPA</source>
      <translation>1 CAPA ouverte</translation>
    </message>
    <message>
      <source>1 overdue action</source>
      <translation>1 action en retard</translation>
    </message>
    <message>
      <source>1-7 days</source>
      <translation>1 à 7 jours</translation>
    </message>
    <message>
      <source>3 of 4 nearer a limit than the mean</source>
      <translation>3 sur 4 plus près d’une limite que de la moyenne</translation>
    </message>
    <message>
      <source>31-90 days</source>
      <translation>31 à 90 jours</translation>
    </message>
    <message>
      <source>8 in a row on one side of the mean</source>
      <translation>8 de suite d’un même côté de la moyenne</translation>
    </message>
    <message>
      <source>8-30 days</source>
      <translation>8 à 30 jours</translation>
    </message>
    <message>
      <source>91-365 days</source>
      <translation>91 à 365 jours</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Actions</translation>
    </message>
    <message>
      <source>Actions for resources</source>
      <translation>Actions pour les ressources</translation>
    </message>
    <message>
      <source>Actual</source>
      <translation>Réel</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Ordre du jour</translation>
    </message>
    <message>
      <source>Alike in</source>
      <translation>Semblable par</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>Approuvé par</translation>
    </message>
    <message>
      <source>Approved on</source>
      <translation>Approuvé le</translation>
    </message>
    <message>
      <source>Approved on {0}</source>
      <translation>Approuvé le {0}</translation>
    </message>
    <message>
      <source>Are we keeping our word?</source>
      <translation>Tenons-nous parole ?</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Au</translation>
    </message>
    <message>
      <source>As of {0}</source>
      <translation>Au {0}</translation>
    </message>
    <message>
      <source>As of {0}, longest overdue first.</source>
      <translation>Au {0}, les plus en retard d’abord.</translation>
    </message>
    <message>
      <source>As of {0}, next due first.</source>
      <translation>Au {0}, les prochaines échéances d’abord.</translation>
    </message>
    <message>
      <source>As of {0}.</source>
      <translation>Au {0}.</translation>
    </message>
    <message>
      <source>Attendance</source>
      <translation>Présences</translation>
    </message>
    <message>
      <source>Baseline</source>
      <translation>Valeur de départ</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Avant</translation>
    </message>
    <message>
      <source>Broken links</source>
      <translation>Liens rompus</translation>
    </message>
    <message>
      <source>By cause category</source>
      <translation>Par catégorie de cause</translation>
    </message>
    <message>
      <source>By cause category, {0}</source>
      <translation>Par catégorie de cause, {0}</translation>
    </message>
    <message>
      <source>By cause code, {0}</source>
      <translation>Par code de cause, {0}</translation>
    </message>
    <message>
      <source>By kind</source>
      <translation>Par type</translation>
    </message>
    <message>
      <source>By objective</source>
      <translation>Par objectif</translation>
    </message>
    <message>
      <source>By owner</source>
      <translation>Par responsable</translation>
    </message>
    <message>
      <source>By process</source>
      <translation>Par processus</translation>
    </message>
    <message>
      <source>By process, {0}</source>
      <translation>Par processus, {0}</translation>
    </message>
    <message>
      <source>By the records' own dates, as known today; a due date that moved since counts as it stood.</source>
      <translation>Selon les dates propres aux enregistrements, telles que connues aujourd’hui ; une échéance déplacée depuis compte telle qu’elle était.</translation>
    </message>
    <message>
      <source>By the records' own dates, as known when the figures were frozen.</source>
      <translation>D’après les dates propres aux fiches, telles que connues quand les chiffres ont été figés.</translation>
    </message>
    <message>
      <source>CAPA</source>
      <translation>CAPA</translation>
    </message>
    <message>
      <source>CAPAs</source>
      <translation>CAPA</translation>
    </message>
    <message>
      <source>CAPAs detected {0}; open and overdue as of {1}.</source>
      <translation>CAPA détectées {0} ; ouvertes et en retard au {1}.</translation>
    </message>
    <message>
      <source>CAPAs raised by process</source>
      <translation>CAPA signalées par processus</translation>
    </message>
    <message>
      <source>Cause category</source>
      <translation>Catégorie de cause</translation>
    </message>
    <message>
      <source>Chain gaps</source>
      <translation>Ruptures de la chaîne</translation>
    </message>
    <message>
      <source>Chair</source>
      <translation>Présidence</translation>
    </message>
    <message>
      <source>Change trail</source>
      <translation>Journal des modifications</translation>
    </message>
    <message>
      <source>Change {0}</source>
      <translation>Modification {0}</translation>
    </message>
    <message>
      <source>Changed fields</source>
      <translation>Champs modifiés</translation>
    </message>
    <message>
      <source>Changed since revision {0} was approved: {1}.</source>
      <translation>Modifié depuis l’approbation de la révision {0} : {1}.</translation>
    </message>
    <message>
      <source>Changes of {0}</source>
      <translation>Modifications {0}</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Classe</translation>
    </message>
    <message>
      <source>Clause</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Clause edition</source>
      <translation>Édition des articles</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Clos</translation>
    </message>
    <message>
      <source>Closed in the 12 months before, alike</source>
      <translation>Closes dans les 12 mois précédents, semblables</translation>
    </message>
    <message>
      <source>Closed in the period</source>
      <translation>Closes dans la période</translation>
    </message>
    <message>
      <source>Closed on</source>
      <translation>Clos le</translation>
    </message>
    <message>
      <source>Closed, gate not shown (imported)</source>
      <translation>Closes, contrôle non démontré (importées)</translation>
    </message>
    <message>
      <source>Coming</source>
      <translation>À venir</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Commentaire</translation>
    </message>
    <message>
      <source>Conclusion</source>
      <translation>Conclusion</translation>
    </message>
    <message>
      <source>Core</source>
      <translation>Réalisation</translation>
    </message>
    <message>
      <source>Corrective actions</source>
      <translation>Actions correctives</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Coût</translation>
    </message>
    <message>
      <source>Cost of poor quality</source>
      <translation>Coût de la non-qualité</translation>
    </message>
    <message>
      <source>Cost of the CAPAs raised {0}: {1}, stated for {2} of {3}; the others are not known, and not counted as nothing.</source>
      <translation>Coût des CAPA signalées {0} : {1}, indiqué pour {2} sur {3} ; les autres ne sont pas connus et ne comptent pas pour zéro.</translation>
    </message>
    <message>
      <source>Cost of those raised</source>
      <translation>Coût de celles signalées</translation>
    </message>
    <message>
      <source>Could not be printed and stand as �: {0}{1}.</source>
      <translation>Non imprimable et remplacé par � : {0}{1}.</translation>
    </message>
    <message>
      <source>Covered</source>
      <translation>Traité</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Date</translation>
    </message>
    <message>
      <source>Days late</source>
      <translation>Jours de retard</translation>
    </message>
    <message>
      <source>Days since detection, as of {0}.</source>
      <translation>Jours depuis la détection, au {0}.</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Décisions</translation>
    </message>
    <message>
      <source>Detected</source>
      <translation>Détecté le</translation>
    </message>
    <message>
      <source>Discussion</source>
      <translation>Discussion</translation>
    </message>
    <message>
      <source>Discussion and conclusion: nothing recorded.</source>
      <translation>Discussion et conclusion : rien de noté.</translation>
    </message>
    <message>
      <source>Documents begin with</source>
      <translation>Les documents commencent par</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Fait</translation>
    </message>
    <message>
      <source>Done without a day and counted as not kept: {0}.</source>
      <translation>Faites sans date et comptées comme non tenues : {0}.</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Échéance</translation>
    </message>
    <message>
      <source>Due dates moved</source>
      <translation>Échéances déplacées</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Entrée</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Preuve</translation>
    </message>
    <message>
      <source>Execution</source>
      <translation>Exécution</translation>
    </message>
    <message>
      <source>Fell due</source>
      <translation>À échéance</translation>
    </message>
    <message>
      <source>Fell due in the period</source>
      <translation>À échéance dans la période</translation>
    </message>
    <message>
      <source>Fewer than {0} promises fell due: no score is given.</source>
      <translation>Moins de {0} engagements à échéance : aucun taux n’est donné.</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Champ</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Chiffres</translation>
    </message>
    <message>
      <source>Figures are of {0} only, as of its last day.</source>
      <translation>Les chiffres ne portent que sur {0}, au dernier jour.</translation>
    </message>
    <message>
      <source>Figures of {0}</source>
      <translation>Chiffres de {0}</translation>
    </message>
    <message>
      <source>Figures only</source>
      <translation>Chiffres seulement</translation>
    </message>
    <message>
      <source>First promised</source>
      <translation>Initialement promis</translation>
    </message>
    <message>
      <source>Fiscal year starts in</source>
      <translation>L’exercice commence en</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>From the imported register</source>
      <translation>Du registre importé</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>Rupture</translation>
    </message>
    <message>
      <source>Gaps</source>
      <translation>Ruptures</translation>
    </message>
    <message>
      <source>Gate not shown</source>
      <translation>Contrôle non démontré</translation>
    </message>
    <message>
      <source>Head of the change trail when the {0}: {1}</source>
      <translation>Tête du journal lorsque {0} : {1}</translation>
    </message>
    <message>
      <source>Head of the hash chain</source>
      <translation>Tête de la chaîne de hachage</translation>
    </message>
    <message>
      <source>Held on</source>
      <translation>Tenue le</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>How old the open CAPAs are</source>
      <translation>Âge des CAPA ouvertes</translation>
    </message>
    <message>
      <source>Imported in this state; nothing here shows how it came to it.</source>
      <translation>Importé dans cet état ; rien ici ne montre comment il y est arrivé.</translation>
    </message>
    <message>
      <source>In the order of {0}, {1}.</source>
      <translation>Dans l’ordre de {0}, {1}.</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Élément d’entrée</translation>
    </message>
    <message>
      <source>Inputs</source>
      <translation>Entrées</translation>
    </message>
    <message>
      <source>KPI at risk</source>
      <translation>Indicateur à risque</translation>
    </message>
    <message>
      <source>KPI missed</source>
      <translation>Indicateur manqué</translation>
    </message>
    <message>
      <source>KPI wall</source>
      <translation>Tous les indicateurs</translation>
    </message>
    <message>
      <source>KPIs</source>
      <translation>Indicateurs</translation>
    </message>
    <message>
      <source>KPIs met</source>
      <translation>Indicateurs atteints</translation>
    </message>
    <message>
      <source>KPIs missed</source>
      <translation>Indicateurs manqués</translation>
    </message>
    <message>
      <source>Kept after moving dates</source>
      <translation>Tenus après report</translation>
    </message>
    <message>
      <source>Kept as first promised</source>
      <translation>Tenus comme initialement promis</translation>
    </message>
    <message>
      <source>Kept by the day after moving</source>
      <translation>Tenus à la date reportée</translation>
    </message>
    <message>
      <source>Kept by the day first promised</source>
      <translation>Tenus à la date initialement promise</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Type</translation>
    </message>
    <message>
      <source>Kinds</source>
      <translation>Types</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Lieu</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Management</source>
      <translation>Pilotage</translation>
    </message>
    <message>
      <source>Management review</source>
      <translation>Revue de direction</translation>
    </message>
    <message>
      <source>Median time to close</source>
      <translation>Durée médiane jusqu’à la clôture</translation>
    </message>
    <message>
      <source>Misses and what was said about them</source>
      <translation>Cibles manquées et ce qui en a été dit</translation>
    </message>
    <message>
      <source>Missing for the next stage</source>
      <translation>Manque pour l’étape suivante</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Déplacées</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>Names of those who checked, verified or approved are attested by whoever entered them; the program does not prove who sat at the keyboard. The signatures below do.</source>
      <translation>Les noms de ceux qui ont vérifié ou approuvé sont attestés par celui qui les a saisis ; le programme ne prouve pas qui était au clavier. Les signatures ci-dessous le font.</translation>
    </message>
    <message>
      <source>Natural limits</source>
      <translation>Limites naturelles</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Dernière</translation>
    </message>
    <message>
      <source>Newest period</source>
      <translation>Dernière période</translation>
    </message>
    <message>
      <source>Next review</source>
      <translation>Prochaine revue</translation>
    </message>
    <message>
      <source>No</source>
      <translation>N°</translation>
    </message>
    <message>
      <source>No CAPA is open.</source>
      <translation>Aucune CAPA n’est ouverte.</translation>
    </message>
    <message>
      <source>No CAPA was raised, {0}.</source>
      <translation>Aucune CAPA n’a été signalée, {0}.</translation>
    </message>
    <message>
      <source>No cause category</source>
      <translation>Sans catégorie de cause</translation>
    </message>
    <message>
      <source>No cause code</source>
      <translation>Sans code de cause</translation>
    </message>
    <message>
      <source>No decision is recorded.</source>
      <translation>Aucune décision n’est notée.</translation>
    </message>
    <message>
      <source>No gap: every intent, objective, process, KPI and decision is owned, measured and dated.</source>
      <translation>Aucune rupture : chaque orientation, objectif, processus, indicateur et décision a un responsable, une mesure et une date.</translation>
    </message>
    <message>
      <source>No kind</source>
      <translation>Sans type</translation>
    </message>
    <message>
      <source>No objective</source>
      <translation>Sans objectif</translation>
    </message>
    <message>
      <source>No process</source>
      <translation>Sans processus</translation>
    </message>
    <message>
      <source>No promise fell due in this period.</source>
      <translation>Aucun engagement à échéance dans cette période.</translation>
    </message>
    <message>
      <source>No record is in this register yet.</source>
      <translation>Ce registre ne contient encore rien.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Nobody holds a promise in this period.</source>
      <translation>Personne n’a d’engagement dans cette période.</translation>
    </message>
    <message>
      <source>Nobody is entered as invited yet.</source>
      <translation>Personne n’est encore saisi comme invité.</translation>
    </message>
    <message>
      <source>Not covered because</source>
      <translation>Non traité parce que</translation>
    </message>
    <message>
      <source>Not placed yet</source>
      <translation>Pas encore placé</translation>
    </message>
    <message>
      <source>Nothing came back.</source>
      <translation>Rien n’est revenu.</translation>
    </message>
    <message>
      <source>Nothing else is open.</source>
      <translation>Rien d’autre n’est ouvert.</translation>
    </message>
    <message>
      <source>Nothing has been changed yet.</source>
      <translation>Rien n’a encore été modifié.</translation>
    </message>
    <message>
      <source>Nothing is overdue.</source>
      <translation>Rien n’est en retard.</translation>
    </message>
    <message>
      <source>Nothing was changed in this period.</source>
      <translation>Rien n’a été modifié dans cette période.</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Numéro</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Objectif</translation>
    </message>
    <message>
      <source>Objectives</source>
      <translation>Objectifs</translation>
    </message>
    <message>
      <source>Oldest first, times in UTC.</source>
      <translation>Les plus anciens d’abord, heures en UTC.</translation>
    </message>
    <message>
      <source>Oldest first, times in UTC. Each entry is bound to the one before it by a hash.</source>
      <translation>Les plus anciens d’abord, heures en UTC. Chaque entrée est liée à la précédente par un hachage.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Ouvert</translation>
    </message>
    <message>
      <source>Open CAPAs</source>
      <translation>CAPA ouvertes</translation>
    </message>
    <message>
      <source>Open actions from earlier reviews</source>
      <translation>Actions ouvertes des revues antérieures</translation>
    </message>
    <message>
      <source>Open and not overdue</source>
      <translation>Ouvertes et non en retard</translation>
    </message>
    <message>
      <source>Open at its end</source>
      <translation>Ouvertes à sa fin</translation>
    </message>
    <message>
      <source>Open at the end</source>
      <translation>Ouvertes à la fin</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Outcomes</source>
      <translation>Résultats</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>En retard</translation>
    </message>
    <message>
      <source>Overdue CAPAs</source>
      <translation>CAPA en retard</translation>
    </message>
    <message>
      <source>Overdue actions</source>
      <translation>Actions en retard</translation>
    </message>
    <message>
      <source>Overdue at its end</source>
      <translation>En retard à sa fin</translation>
    </message>
    <message>
      <source>Overdue at the end</source>
      <translation>En retard à la fin</translation>
    </message>
    <message>
      <source>Overdue at the end of the period</source>
      <translation>En retard à la fin de la période</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Responsable</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Page {0} sur {1}</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Période</translation>
    </message>
    <message>
      <source>Period reviewed</source>
      <translation>Période examinée</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Endroits</translation>
    </message>
    <message>
      <source>Planned for</source>
      <translation>Planifié pour le</translation>
    </message>
    <message>
      <source>Presence</source>
      <translation>Présence</translation>
    </message>
    <message>
      <source>Preventive actions</source>
      <translation>Actions préventives</translation>
    </message>
    <message>
      <source>Printed on</source>
      <translation>Imprimé le</translation>
    </message>
    <message>
      <source>Printed on {0}</source>
      <translation>Imprimé le {0}</translation>
    </message>
    <message>
      <source>Process</source>
      <translation>Processus</translation>
    </message>
    <message>
      <source>Process map</source>
      <translation>Cartographie des processus</translation>
    </message>
    <message>
      <source>Processes</source>
      <translation>Processus</translation>
    </message>
    <message>
      <source>Processes in use</source>
      <translation>Processus en vigueur</translation>
    </message>
    <message>
      <source>Promises kept</source>
      <translation>Engagements tenus</translation>
    </message>
    <message>
      <source>Promises that fell due, {0}. Below {1} no share is given.</source>
      <translation>Engagements à échéance, {0}. En dessous de {1}, aucun taux n’est donné.</translation>
    </message>
    <message>
      <source>Promises that serve an objective and fell due, {0}.</source>
      <translation>Engagements au service d’un objectif et à échéance, {0}.</translation>
    </message>
    <message>
      <source>Raised</source>
      <translation>Signalé le</translation>
    </message>
    <message>
      <source>Raised in the period</source>
      <translation>Signalées dans la période</translation>
    </message>
    <message>
      <source>Raised {0}, within twelve months of a closed one of the same process and cause.</source>
      <translation>Signalées {0}, dans les douze mois suivant une close du même processus et de la même cause.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Enregistrement</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Enregistrements</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Registre</translation>
    </message>
    <message>
      <source>Reviews survived</source>
      <translation>Revues traversées</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Révision</translation>
    </message>
    <message>
      <source>Run charts</source>
      <translation>Courbes</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Gravité</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>Affiché</translation>
    </message>
    <message>
      <source>Signals</source>
      <translation>Signaux</translation>
    </message>
    <message>
      <source>Signatures</source>
      <translation>Signatures</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Étape</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Support</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Cible</translation>
    </message>
    <message>
      <source>The data of the period holds nothing for this input.</source>
      <translation>Les données de la période ne contiennent rien pour cet élément.</translation>
    </message>
    <message>
      <source>The dates contradict each other: {0}</source>
      <translation>Les dates se contredisent : {0}</translation>
    </message>
    <message>
      <source>The gate to “{0}” was passed without {1}, because: {2} ({3}, {4:day}).</source>
      <translation>Le contrôle vers « {0} » a été levé sans {1}, parce que : {2} ({3}, {4}).</translation>
    </message>
    <message>
      <source>The period ends on {0}: later days are not in these figures.</source>
      <translation>La période finit le {0} : les jours suivants ne sont pas dans ces chiffres.</translation>
    </message>
    <message>
      <source>The reading {0} was unlocked because: {1} ({2}, {3:day}).</source>
      <translation>La mesure {0} a été déverrouillée parce que : {1} ({2}, {3}).</translation>
    </message>
    <message>
      <source>The records</source>
      <translation>Les enregistrements</translation>
    </message>
    <message>
      <source>There is no KPI yet.</source>
      <translation>Il n’y a pas encore d’indicateur.</translation>
    </message>
    <message>
      <source>There is no process in use yet.</source>
      <translation>Aucun processus n’est encore en vigueur.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Thème</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Valeur</translation>
    </message>
    <message>
      <source>Verdict on the system</source>
      <translation>Verdict sur le système</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Modification</translation>
    </message>
    <message>
      <source>What came back</source>
      <translation>Ce qui est revenu</translation>
    </message>
    <message>
      <source>What came back within twelve months</source>
      <translation>Ce qui est revenu dans les douze mois</translation>
    </message>
    <message>
      <source>What, and why</source>
      <translation>Modification et motif</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Quand</translation>
    </message>
    <message>
      <source>Where the chain is broken</source>
      <translation>Où la chaîne est rompue</translation>
    </message>
    <message>
      <source>Where the process failed</source>
      <translation>Où le processus a failli</translation>
    </message>
    <message>
      <source>Where they come from</source>
      <translation>D’où elles viennent</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Qui</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Withdrawn on {0:day}: {1}.</source>
      <translation>Retiré le {0} : {1}.</translation>
    </message>
    <message>
      <source>Without a day of detection, and so without an age: {0}.</source>
      <translation>Sans jour de détection, donc sans âge : {0}.</translation>
    </message>
    <message>
      <source>Workload, {0}, in the order of names: this is no ranking. Open, overdue and coming are as of {1}; coming is due in the {2} days from then.</source>
      <translation>Charge de travail, {0}, dans l’ordre des noms : ce n’est pas un classement. Ouvertes, en retard et à venir au {1} ; à venir : à échéance dans les {2} jours qui suivent.</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <source>a chair</source>
      <translation>une présidence</translation>
    </message>
    <message>
      <source>a new analysis, because the actions were not effective</source>
      <translation>une nouvelle analyse, car les actions n’ont pas été efficaces</translation>
    </message>
    <message>
      <source>action</source>
      <translation>action</translation>
    </message>
    <message>
      <source>actions</source>
      <translation>actions</translation>
    </message>
    <message>
      <source>an action that has begun</source>
      <translation>une action commencée</translation>
    </message>
    <message>
      <source>an action with an owner and a due date</source>
      <translation>une action avec un responsable et une échéance</translation>
    </message>
    <message>
      <source>at its target</source>
      <translation>à sa cible</translation>
    </message>
    <message>
      <source>at or ahead of the line to the target</source>
      <translation>sur la ligne vers la cible ou devant</translation>
    </message>
    <message>
      <source>baseline</source>
      <translation>valeur de départ</translation>
    </message>
    <message>
      <source>chain gap</source>
      <translation>rupture</translation>
    </message>
    <message>
      <source>chain gaps</source>
      <translation>ruptures</translation>
    </message>
    <message>
      <source>chart</source>
      <translation>graphique</translation>
    </message>
    <message>
      <source>charts</source>
      <translation>graphiques</translation>
    </message>
    <message>
      <source>closed CAPA</source>
      <translation>CAPA close</translation>
    </message>
    <message>
      <source>closed CAPAs</source>
      <translation>CAPA closes</translation>
    </message>
    <message>
      <source>containment, or why none is needed</source>
      <translation>une action immédiate, ou pourquoi aucune n’est nécessaire</translation>
    </message>
    <message>
      <source>contributes</source>
      <translation>contribue</translation>
    </message>
    <message>
      <source>count</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>discussed</source>
      <translation>discuté</translation>
    </message>
    <message>
      <source>does not contribute</source>
      <translation>ne contribue pas</translation>
    </message>
    <message>
      <source>due {0:day} has passed</source>
      <translation>l’échéance du {0} est passée</translation>
    </message>
    <message>
      <source>every action done</source>
      <translation>toutes les actions faites</translation>
    </message>
    <message>
      <source>evidence for every action that is done</source>
      <translation>la preuve de chaque action faite</translation>
    </message>
    <message>
      <source>figure</source>
      <translation>chiffre</translation>
    </message>
    <message>
      <source>figures</source>
      <translation>chiffres</translation>
    </message>
    <message>
      <source>figures were taken</source>
      <translation>les chiffres ont été pris</translation>
    </message>
    <message>
      <source>fixed to {0}</source>
      <translation>fixées sur {0}</translation>
    </message>
    <message>
      <source>frozen figures</source>
      <translation>des chiffres figés</translation>
    </message>
    <message>
      <source>it is not planned yet</source>
      <translation>elle n’est pas encore planifiée</translation>
    </message>
    <message>
      <source>its target lies on the wrong side of its baseline for {0}</source>
      <translation>sa cible se trouve du mauvais côté de sa valeur de départ pour {0}</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>limite</translation>
    </message>
    <message>
      <source>limits fixed to {0}</source>
      <translation>limites fixées sur {0}</translation>
    </message>
    <message>
      <source>limits provisional</source>
      <translation>limites provisoires</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>moyenne</translation>
    </message>
    <message>
      <source>minutes were approved</source>
      <translation>le compte rendu a été approuvé</translation>
    </message>
    <message>
      <source>missed its target</source>
      <translation>n’a pas atteint sa cible</translation>
    </message>
    <message>
      <source>missed {0} periods running</source>
      <translation>a manqué sa cible {0} périodes de suite</translation>
    </message>
    <message>
      <source>newest</source>
      <translation>dernière</translation>
    </message>
    <message>
      <source>no KPI</source>
      <translation>aucun indicateur</translation>
    </message>
    <message>
      <source>no KPI data</source>
      <translation>aucune donnée d’indicateur</translation>
    </message>
    <message>
      <source>no action</source>
      <translation>aucune action</translation>
    </message>
    <message>
      <source>no comment</source>
      <translation>aucun commentaire</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>aucune date</translation>
    </message>
    <message>
      <source>no open CAPA</source>
      <translation>aucune CAPA ouverte</translation>
    </message>
    <message>
      <source>no owner</source>
      <translation>sans responsable</translation>
    </message>
    <message>
      <source>no reading of {0} since {1:day}</source>
      <translation>aucune mesure de {0} depuis {1}</translation>
    </message>
    <message>
      <source>no reading yet</source>
      <translation>encore aucune mesure</translation>
    </message>
    <message>
      <source>no recent reading of {0}</source>
      <translation>aucune mesure récente de {0}</translation>
    </message>
    <message>
      <source>none in this period</source>
      <translation>aucune dans cette période</translation>
    </message>
    <message>
      <source>not checked yet</source>
      <translation>pas encore vérifié</translation>
    </message>
    <message>
      <source>not covered because: {0}</source>
      <translation>non traité parce que : {0}</translation>
    </message>
    <message>
      <source>not described</source>
      <translation>non décrit</translation>
    </message>
    <message>
      <source>not filled in</source>
      <translation>non renseigné</translation>
    </message>
    <message>
      <source>not given yet</source>
      <translation>pas encore donné</translation>
    </message>
    <message>
      <source>not reported</source>
      <translation>non renseigné</translation>
    </message>
    <message>
      <source>not set yet</source>
      <translation>pas encore fixée</translation>
    </message>
    <message>
      <source>nothing recorded</source>
      <translation>rien de noté</translation>
    </message>
    <message>
      <source>on the line</source>
      <translation>sur la ligne</translation>
    </message>
    <message>
      <source>open CAPAs by age</source>
      <translation>CAPA ouvertes par âge</translation>
    </message>
    <message>
      <source>open promise</source>
      <translation>engagement ouvert</translation>
    </message>
    <message>
      <source>open promises</source>
      <translation>engagements ouverts</translation>
    </message>
    <message>
      <source>open promises by days since they were made</source>
      <translation>engagements ouverts par jours depuis l’engagement</translation>
    </message>
    <message>
      <source>outside limits</source>
      <translation>hors limites</translation>
    </message>
    <message>
      <source>over a year</source>
      <translation>plus d’un an</translation>
    </message>
    <message>
      <source>overdue promises by days late</source>
      <translation>engagements en retard par jours de retard</translation>
    </message>
    <message>
      <source>place</source>
      <translation>endroit</translation>
    </message>
    <message>
      <source>places</source>
      <translation>endroits</translation>
    </message>
    <message>
      <source>promise</source>
      <translation>engagement</translation>
    </message>
    <message>
      <source>promises</source>
      <translation>engagements</translation>
    </message>
    <message>
      <source>provisional</source>
      <translation>provisoire</translation>
    </message>
    <message>
      <source>provisional, {0} readings</source>
      <translation>provisoire, {0} mesures</translation>
    </message>
    <message>
      <source>record</source>
      <translation>enregistrement</translation>
    </message>
    <message>
      <source>records</source>
      <translation>enregistrements</translation>
    </message>
    <message>
      <source>revision {0}</source>
      <translation>révision {0}</translation>
    </message>
    <message>
      <source>same process and cause</source>
      <translation>même processus et même cause</translation>
    </message>
    <message>
      <source>same process and cause, similar title</source>
      <translation>même processus et même cause, titre similaire</translation>
    </message>
    <message>
      <source>shows a signal in the bad direction ({0})</source>
      <translation>montre un signal dans le mauvais sens ({0})</translation>
    </message>
    <message>
      <source>similar title</source>
      <translation>titre semblable</translation>
    </message>
    <message>
      <source>somebody other than the owner who verified it</source>
      <translation>quelqu’un d’autre que le responsable qui l’a vérifié</translation>
    </message>
    <message>
      <source>starts {0:day}</source>
      <translation>commence {0}</translation>
    </message>
    <message>
      <source>still to be discussed</source>
      <translation>encore à discuter</translation>
    </message>
    <message>
      <source>target</source>
      <translation>cible</translation>
    </message>
    <message>
      <source>the KPI before and after</source>
      <translation>l’indicateur avant et après</translation>
    </message>
    <message>
      <source>the day of the effectiveness check</source>
      <translation>le jour de la vérification de l’efficacité</translation>
    </message>
    <message>
      <source>the line to the target stands at {0}</source>
      <translation>la ligne vers la cible est à {0}</translation>
    </message>
    <message>
      <source>the period</source>
      <translation>la période</translation>
    </message>
    <message>
      <source>the process that failed</source>
      <translation>le processus qui a failli</translation>
    </message>
    <message>
      <source>the result of the effectiveness check</source>
      <translation>le résultat de la vérification de l’efficacité</translation>
    </message>
    <message>
      <source>the root cause</source>
      <translation>la cause racine</translation>
    </message>
    <message>
      <source>time</source>
      <translation>fois</translation>
    </message>
    <message>
      <source>times</source>
      <translation>fois</translation>
    </message>
    <message>
      <source>today</source>
      <translation>aujourd’hui</translation>
    </message>
    <message>
      <source>trail {0}</source>
      <translation>journal {0}</translation>
    </message>
    <message>
      <source>upper target</source>
      <translation>cible supérieure</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>seuil d’alerte</translation>
    </message>
    <message>
      <source>what will show that it was effective</source>
      <translation>ce qui montrera que c’était efficace</translation>
    </message>
    <message>
      <source>{0} (in {1} actions)</source>
      <translation>{0} (sur {1} actions)</translation>
    </message>
    <message>
      <source>{0} (stated for {1} of {2})</source>
      <translation>{0} (indiqué pour {1} sur {2})</translation>
    </message>
    <message>
      <source>{0} ({1} of {2})</source>
      <translation>{0} ({1} sur {2})</translation>
    </message>
    <message>
      <source>{0} behind the line to the target</source>
      <translation>{0} derrière la ligne vers la cible</translation>
    </message>
    <message>
      <source>{0} days</source>
      <translation>{0} jours</translation>
    </message>
    <message>
      <source>{0} is at risk</source>
      <translation>{0} est menacé</translation>
    </message>
    <message>
      <source>{0} is not judged</source>
      <translation>{0} n’est pas jugé</translation>
    </message>
    <message>
      <source>{0} met its target</source>
      <translation>{0} a atteint sa cible</translation>
    </message>
    <message>
      <source>{0} missed its target</source>
      <translation>{0} a manqué sa cible</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} sur {1}</translation>
    </message>
    <message>
      <source>{0} of {1} actions done</source>
      <translation>{0} actions faites sur {1}</translation>
    </message>
    <message>
      <source>{0} open CAPAs</source>
      <translation>{0} CAPA ouvertes</translation>
    </message>
    <message>
      <source>{0} others</source>
      <translation>{0} autres</translation>
    </message>
    <message>
      <source>{0} overdue</source>
      <translation>{0} en retard</translation>
    </message>
    <message>
      <source>{0} overdue actions</source>
      <translation>{0} actions en retard</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} à {1}</translation>
    </message>
    <message>
      <source>{0}, {1} running</source>
      <translation>{0}, {1} de suite</translation>
    </message>
    <message>
      <source>“By another person” is attested by whoever entered it, not proven by a sign-on.</source>
      <translation>« Par une autre personne » est attesté par celui qui l’a saisi, non prouvé par une connexion.</translation>
    </message>
  </context>
  <context>
    <name>reading_cells</name>
    <message>
      <source>Say why there is no value.</source>
      <translation>Indiquez pourquoi il n’y a pas de valeur.</translation>
    </message>
  </context>
  <context>
    <name>reading_text</name>
    <message>
      <source>This KPI is measured in %1, not in per cent.</source>
      <translation>Cet indicateur se mesure en %1, pas en pour cent.</translation>
    </message>
    <message>
      <source>Type a number, for example %1, or n/a where there is none.</source>
      <translation>Saisissez un nombre, par exemple %1, ou n/a s’il n’y en a pas.</translation>
    </message>
  </context>
  <context>
    <name>record_verbs</name>
    <message>
      <source>Its analysis is kept as an earlier one, and a new one begins.</source>
      <translation>Son analyse est conservée comme antérieure, et une nouvelle commence.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Verrouiller</translation>
    </message>
    <message>
      <source>Lock a reading of %1</source>
      <translation>Verrouiller une mesure de %1</translation>
    </message>
    <message>
      <source>Pass the gate of %1 without what it asks for</source>
      <translation>Lever le contrôle de %1 sans ce qu’il demande</translation>
    </message>
    <message>
      <source>Pass this gate</source>
      <translation>Lever ce contrôle</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Publier</translation>
    </message>
    <message>
      <source>Post a draft of %1</source>
      <translation>Publier un brouillon de %1</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Rouvrir</translation>
    </message>
    <message>
      <source>Reopen %1</source>
      <translation>Rouvrir %1</translation>
    </message>
    <message>
      <source>The reason is kept with your name, shown on the record and printed.</source>
      <translation>Le motif est conservé avec votre nom, affiché sur l’enregistrement et imprimé.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Déverrouiller</translation>
    </message>
    <message>
      <source>Unlock a reading of %1</source>
      <translation>Déverrouiller une mesure de %1</translation>
    </message>
    <message>
      <source>What is missing:</source>
      <translation>Ce qui manque :</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Withdraw %1</source>
      <translation>Retirer %1</translation>
    </message>
  </context>
  <context>
    <name>registers</name>
    <message>
      <source>Action</source>
      <translation>Action</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Actions</translation>
    </message>
    <message>
      <source>Approved revision</source>
      <translation>Révision approuvée</translation>
    </message>
    <message>
      <source>Approved revisions</source>
      <translation>Révisions approuvées</translation>
    </message>
    <message>
      <source>Attendee</source>
      <translation>Participant</translation>
    </message>
    <message>
      <source>Attendees</source>
      <translation>Participants</translation>
    </message>
    <message>
      <source>CAPA</source>
      <translation>CAPA</translation>
    </message>
    <message>
      <source>CAPAs</source>
      <translation>CAPA</translation>
    </message>
    <message>
      <source>Carried over</source>
      <translation>Reporté</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Décisions</translation>
    </message>
    <message>
      <source>Earlier analyses</source>
      <translation>Analyses antérieures</translation>
    </message>
    <message>
      <source>Earlier analysis</source>
      <translation>Analyse antérieure</translation>
    </message>
    <message>
      <source>Earlier target</source>
      <translation>Cible antérieure</translation>
    </message>
    <message>
      <source>Earlier targets</source>
      <translation>Cibles antérieures</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Preuve</translation>
    </message>
    <message>
      <source>Feeds</source>
      <translation>Alimente</translation>
    </message>
    <message>
      <source>Fishbone</source>
      <translation>Diagramme d’Ishikawa</translation>
    </message>
    <message>
      <source>Hand-over</source>
      <translation>Passation</translation>
    </message>
    <message>
      <source>Hand-overs</source>
      <translation>Passations</translation>
    </message>
    <message>
      <source>Held by</source>
      <translation>Tenu par</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Élément d’entrée</translation>
    </message>
    <message>
      <source>Inputs</source>
      <translation>Éléments d’entrée</translation>
    </message>
    <message>
      <source>Intent</source>
      <translation>Orientation</translation>
    </message>
    <message>
      <source>Intents</source>
      <translation>Orientations</translation>
    </message>
    <message>
      <source>KPI</source>
      <translation>Indicateur</translation>
    </message>
    <message>
      <source>KPIs</source>
      <translation>Indicateurs</translation>
    </message>
    <message>
      <source>Moved due date</source>
      <translation>Échéance déplacée</translation>
    </message>
    <message>
      <source>Moved due dates</source>
      <translation>Échéances déplacées</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Objectif</translation>
    </message>
    <message>
      <source>Objectives</source>
      <translation>Objectifs</translation>
    </message>
    <message>
      <source>Override</source>
      <translation>Contrôle levé</translation>
    </message>
    <message>
      <source>Overrides</source>
      <translation>Contrôles levés</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personnes</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Personne</translation>
    </message>
    <message>
      <source>Possible cause</source>
      <translation>Cause possible</translation>
    </message>
    <message>
      <source>Process</source>
      <translation>Processus</translation>
    </message>
    <message>
      <source>Processes</source>
      <translation>Processus</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Mesure</translation>
    </message>
    <message>
      <source>Readings</source>
      <translation>Mesures</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Revue</translation>
    </message>
    <message>
      <source>Reviews</source>
      <translation>Revues</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Révision</translation>
    </message>
    <message>
      <source>Revisions</source>
      <translation>Révisions</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rôles</translation>
    </message>
    <message>
      <source>Unlocked reading</source>
      <translation>Mesure déverrouillée</translation>
    </message>
    <message>
      <source>Unlocked readings</source>
      <translation>Mesures déverrouillées</translation>
    </message>
    <message>
      <source>a calendar or week plan</source>
      <translation>un calendrier ou un planning hebdomadaire</translation>
    </message>
    <message>
      <source>a calibration register</source>
      <translation>un registre d’étalonnage</translation>
    </message>
    <message>
      <source>a change request log</source>
      <translation>un journal de demandes de changement</translation>
    </message>
    <message>
      <source>a checklist</source>
      <translation>une liste de contrôle</translation>
    </message>
    <message>
      <source>a communication plan</source>
      <translation>un plan de communication</translation>
    </message>
    <message>
      <source>a complaint survey</source>
      <translation>une enquête auprès des clients</translation>
    </message>
    <message>
      <source>a document list</source>
      <translation>une liste de documents</translation>
    </message>
    <message>
      <source>a glossary or legend</source>
      <translation>un glossaire ou une légende</translation>
    </message>
    <message>
      <source>a lessons learned log</source>
      <translation>un retour d’expérience</translation>
    </message>
    <message>
      <source>a purchase list</source>
      <translation>une liste d’achats</translation>
    </message>
    <message>
      <source>a requirements list</source>
      <translation>une liste d’exigences</translation>
    </message>
    <message>
      <source>a revision history</source>
      <translation>un historique des révisions</translation>
    </message>
    <message>
      <source>a risk register</source>
      <translation>un registre des risques</translation>
    </message>
    <message>
      <source>a stakeholder list</source>
      <translation>une liste des parties intéressées</translation>
    </message>
    <message>
      <source>a statement of applicability</source>
      <translation>une déclaration d’applicabilité</translation>
    </message>
    <message>
      <source>a supplier list</source>
      <translation>une liste de fournisseurs</translation>
    </message>
    <message>
      <source>a test plan</source>
      <translation>un plan de test</translation>
    </message>
    <message>
      <source>a training record</source>
      <translation>un relevé de formation</translation>
    </message>
    <message>
      <source>an asset list</source>
      <translation>un inventaire</translation>
    </message>
    <message>
      <source>an assumption or dependency log</source>
      <translation>un journal d’hypothèses ou de dépendances</translation>
    </message>
    <message>
      <source>an audit plan</source>
      <translation>un plan d’audit</translation>
    </message>
    <message>
      <source>an equipment list</source>
      <translation>une liste d’équipements</translation>
    </message>
  </context>
  <context>
    <name>review</name>
    <message>
      <source>Carry over and close</source>
      <translation>Reporter et clore</translation>
    </message>
    <message>
      <source>Make a revision</source>
      <translation>Créer une révision</translation>
    </message>
    <message>
      <source>Still open: %1. Why are these actions carried over to the next review?</source>
      <translation>Encore ouvertes : %1. Pourquoi ces actions sont-elles reportées à la prochaine revue ?</translation>
    </message>
    <message>
      <source>Why are the approved minutes of %1 revised?</source>
      <translation>Pourquoi le compte rendu approuvé de %1 est-il révisé ?</translation>
    </message>
    <message>
      <source>Why does %1 become “%2”?</source>
      <translation>Pourquoi %1 devient « %2 » ?</translation>
    </message>
  </context>
  <context>
    <name>rules</name>
    <message>
      <source>CAPA without an effectiveness check</source>
      <translation>CAPA sans vérification de l’efficacité</translation>
    </message>
    <message>
      <source>Closed by import, not shown by the record</source>
      <translation>Clos par import, non démontré par l’enregistrement</translation>
    </message>
    <message>
      <source>Dates contradict each other</source>
      <translation>Des dates se contredisent</translation>
    </message>
    <message>
      <source>Decision without an owner</source>
      <translation>Décision sans responsable</translation>
    </message>
    <message>
      <source>Gate passed by an override</source>
      <translation>Contrôle levé avec un motif</translation>
    </message>
    <message>
      <source>Intent without an objective</source>
      <translation>Orientation sans objectif</translation>
    </message>
    <message>
      <source>KPI that does not say which way is good</source>
      <translation>Indicateur qui ne dit pas quel sens est le bon</translation>
    </message>
    <message>
      <source>KPI without a recent reading</source>
      <translation>Indicateur sans mesure récente</translation>
    </message>
    <message>
      <source>KPI without a target</source>
      <translation>Indicateur sans cible</translation>
    </message>
    <message>
      <source>KPI without an owner</source>
      <translation>Indicateur sans responsable</translation>
    </message>
    <message>
      <source>Missed KPI without an open CAPA</source>
      <translation>Indicateur manqué sans CAPA ouverte</translation>
    </message>
    <message>
      <source>Missed readings imported without a comment</source>
      <translation>Mesures manquées importées sans commentaire</translation>
    </message>
    <message>
      <source>Objective without a KPI</source>
      <translation>Objectif sans indicateur</translation>
    </message>
    <message>
      <source>Objective without a process</source>
      <translation>Objectif sans processus</translation>
    </message>
    <message>
      <source>Objective without an action</source>
      <translation>Objectif sans action</translation>
    </message>
    <message>
      <source>Objective without an owner</source>
      <translation>Objectif sans responsable</translation>
    </message>
    <message>
      <source>Overdue without a new date</source>
      <translation>En retard sans nouvelle date</translation>
    </message>
    <message>
      <source>Process without a KPI</source>
      <translation>Processus sans indicateur</translation>
    </message>
    <message>
      <source>Process without a review date</source>
      <translation>Processus sans date de revue</translation>
    </message>
    <message>
      <source>Process without an owner</source>
      <translation>Processus sans responsable</translation>
    </message>
  </context>
  <context>
    <name>search</name>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>Show all in the list</source>
      <translation>Tout afficher dans la liste</translation>
    </message>
    <message>
      <source>{0} (withdrawn)</source>
      <translation>{0} (retiré)</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>A due date moves only with a reason.</source>
      <translation>Une échéance ne se déplace qu’avec un motif.</translation>
    </message>
    <message>
      <source>A miss needs a comment.</source>
      <translation>Une cible manquée demande un commentaire.</translation>
    </message>
    <message>
      <source>A new target with a new date keeps the old one for the earlier readings.</source>
      <translation>Une nouvelle cible avec une nouvelle date conserve l’ancienne pour les mesures antérieures.</translation>
    </message>
    <message>
      <source>A quotation mark is opened here and never closed, so all that follows is in this cell.</source>
      <translation>Un guillemet s’ouvre ici et ne se ferme jamais ; tout ce qui suit se trouve donc dans cette cellule.</translation>
    </message>
    <message>
      <source>A section heading.</source>
      <translation>Un intertitre.</translation>
    </message>
    <message>
      <source>A stored file does not match its checksum {0}….</source>
      <translation>Un fichier enregistré ne correspond pas à sa somme de contrôle {0}….</translation>
    </message>
    <message>
      <source>An approved review stays as it was approved. Choose “Make a revision” to change it.</source>
      <translation>Une revue approuvée reste telle qu’elle a été approuvée. Choisissez « Créer une révision » pour la modifier.</translation>
    </message>
    <message>
      <source>An example of how to fill it in.</source>
      <translation>Un exemple de la façon de remplir.</translation>
    </message>
    <message>
      <source>Another one has this value already.</source>
      <translation>Un autre enregistrement a déjà cette valeur.</translation>
    </message>
    <message>
      <source>Attested by whoever enters it, not proven by a sign-on.</source>
      <translation>Attesté par celui qui le saisit, non prouvé par une connexion.</translation>
    </message>
    <message>
      <source>Cells can't be pasted into {0}; nothing was changed. Type them in the form.</source>
      <translation>Des cellules ne peuvent pas être collées dans {0} ; rien n’a été modifié. Saisissez-les dans la fiche.</translation>
    </message>
    <message>
      <source>Changed since revision {0} was approved: {1}.</source>
      <translation>Modifié depuis l’approbation de la révision {0} : {1}.</translation>
    </message>
    <message>
      <source>Choose Yes or No.</source>
      <translation>Choisissez Oui ou Non.</translation>
    </message>
    <message>
      <source>Choose one from the list.</source>
      <translation>Choisissez un élément de la liste.</translation>
    </message>
    <message>
      <source>Choose somebody other than the owner.</source>
      <translation>Choisissez quelqu’un d’autre que le responsable.</translation>
    </message>
    <message>
      <source>Commas without quotes had split the row; read as {0}.</source>
      <translation>Des virgules sans guillemets avaient coupé la ligne ; lue comme {0}.</translation>
    </message>
    <message>
      <source>Dates in “{0}” such as {1:day} may have day and month swapped: none has a day after the 12th, and the later ones stand as text. They were taken as they are; check them.</source>
      <translation>Dans « {0} », le jour et le mois de dates comme {1} sont peut-être inversés : aucune n’a de jour après le 12, et les suivantes sont restées du texte. Elles ont été reprises telles quelles ; vérifiez-les.</translation>
    </message>
    <message>
      <source>Dates in “{0}” such as {1} can be read two ways; {2} was taken.</source>
      <translation>Les dates de « {0} » comme {1} se lisent de deux façons ; {2} a été retenu.</translation>
    </message>
    <message>
      <source>Decision {0} of {1} stays: it has become an action. Change or cancel that action instead; nothing was changed.</source>
      <translation>La décision {0} de {1} reste : elle est devenue une action. Modifiez ou annulez plutôt cette action ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>le disque est occupé</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>le quota de disque est dépassé</translation>
    </message>
    <message>
      <source>Does it exist elsewhere?</source>
      <translation>Cela existe-t-il ailleurs ?</translation>
    </message>
    <message>
      <source>Drafts a CAPA once; 0: never.</source>
      <translation>Crée une CAPA une seule fois ; 0 : jamais.</translation>
    </message>
    <message>
      <source>Drafts a CAPA when a signal points in the bad direction.</source>
      <translation>Crée une CAPA lorsqu’un signal va dans le mauvais sens.</translation>
    </message>
    <message>
      <source>Empty in all columns of the table.</source>
      <translation>Vide dans toutes les colonnes du tableau.</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>le fichier existe déjà</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>le nom est trop long</translation>
    </message>
    <message>
      <source>Fixes the readings that the natural limits rest on; left empty, the last 24.</source>
      <translation>Fixe les mesures sur lesquelles reposent les limites naturelles ; vide : les 24 dernières.</translation>
    </message>
    <message>
      <source>Footer below the table.</source>
      <translation>Pied sous le tableau.</translation>
    </message>
    <message>
      <source>For a KPI that must stay within two limits.</source>
      <translation>Pour un indicateur qui doit rester entre deux limites.</translation>
    </message>
    <message>
      <source>Give a reason.</source>
      <translation>Donnez un motif.</translation>
    </message>
    <message>
      <source>Hand over the open records first.</source>
      <translation>Transmettez d’abord les enregistrements ouverts.</translation>
    </message>
    <message>
      <source>Imported in this state; nothing here shows how it came to it.</source>
      <translation>Importé dans cet état ; rien ici ne montre comment il y est arrivé.</translation>
    </message>
    <message>
      <source>In no row of the file any more, and kept here as they are: {0}. Withdraw here what was dropped.</source>
      <translation>Dans aucune ligne du fichier désormais, et conservés ici tels quels : {0}. Retirez ici ce qui a été abandonné.</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>le disque signale une erreur</translation>
    </message>
    <message>
      <source>Invisible or control characters were removed.</source>
      <translation>Des caractères invisibles ou de contrôle ont été retirés.</translation>
    </message>
    <message>
      <source>Invisible or control characters were taken out of “{0}”.</source>
      <translation>Des caractères invisibles ou de contrôle ont été retirés de « {0} ».</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>c’est un dossier</translation>
    </message>
    <message>
      <source>Is the system suitable, adequate, effective and aligned with the direction?</source>
      <translation>Le système est-il pertinent, adéquat, efficace et aligné sur l’orientation ?</translation>
    </message>
    <message>
      <source>It follows from the approval.</source>
      <translation>Cela découle de l’approbation.</translation>
    </message>
    <message>
      <source>It is closed: reopen it first.</source>
      <translation>Elle est clôturée : rouvrez-la d’abord.</translation>
    </message>
    <message>
      <source>It is what was said then.</source>
      <translation>C’est ce qui a été dit alors.</translation>
    </message>
    <message>
      <source>It was decided there.</source>
      <translation>Elle y a été décidée.</translation>
    </message>
    <message>
      <source>It was raised for the reading {0}.</source>
      <translation>Elle a été ouverte pour le relevé {0}.</translation>
    </message>
    <message>
      <source>Its records stand beside one another, a column each: copy it, paste it transposed into a new sheet and import that.</source>
      <translation>Les enregistrements sont côte à côte, un par colonne : copiez le tableau, collez-le transposé dans une nouvelle feuille et importez celle-ci.</translation>
    </message>
    <message>
      <source>Left empty, the next free number is given.</source>
      <translation>Laissé vide, le prochain numéro libre est attribué.</translation>
    </message>
    <message>
      <source>No CAPA was raised because {0} has no reading for {1}. Post the reading first.</source>
      <translation>Aucune CAPA n’a été ouverte car {0} n’a pas de mesure pour {1}. Publiez d’abord la mesure.</translation>
    </message>
    <message>
      <source>No CAPA was raised: {0} for {1} is still open. Go on with that one.</source>
      <translation>Aucune CAPA n’a été créée : {0} pour {1} est encore ouverte. Continuez avec celle-là.</translation>
    </message>
    <message>
      <source>No register of ours.</source>
      <translation>Aucun de nos registres.</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>le disque est plein</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>le fichier ou le dossier n’existe pas</translation>
    </message>
    <message>
      <source>No year is named: it is taken from the day the file was saved, {0:day}; is it right?</source>
      <translation>Aucune année n’est nommée : elle est prise du jour où le fichier a été enregistré, {0} ; est-elle juste ?</translation>
    </message>
    <message>
      <source>None of its columns are known from a register of ours.</source>
      <translation>Aucune de ses colonnes n’est connue d’un de nos registres.</translation>
    </message>
    <message>
      <source>None of the pasted cells has a column here; nothing was changed.</source>
      <translation>Aucune des cellules collées n’a de colonne ici ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
      <source>Nothing was exported because {0}. Look up the name in the register of people.</source>
      <translation>Rien n’a été exporté parce que {0}. Cherchez le nom dans le registre des personnes.</translation>
    </message>
    <message>
      <source>Nothing was found or saved because a text holds half of a character, which no file can hold. Type it anew and try again.</source>
      <translation>Rien n’a été trouvé ni enregistré, car un texte contient une moitié de caractère, qu’aucun fichier ne peut contenir. Saisissez-le de nouveau et réessayez.</translation>
    </message>
    <message>
      <source>Nothing was locked because no reading of {0} is posted and open. Post the readings first, or choose another period.</source>
      <translation>Rien n’a été verrouillé car aucune mesure de {0} n’est publiée et ouverte. Publiez d’abord les mesures ou choisissez une autre période.</translation>
    </message>
    <message>
      <source>Nothing was posted because no reading of {0} is a draft. Type the readings first, or choose another period.</source>
      <translation>Rien n’a été publié car aucune mesure de {0} n’est un brouillon. Saisissez d’abord les mesures ou choisissez une autre période.</translation>
    </message>
    <message>
      <source>Nothing was saved because a miss needs a comment: {0}. Say in “Comment” what happened; what you typed is kept.</source>
      <translation>Rien n’a été enregistré car une cible manquée demande un commentaire : {0}. Indiquez sous « Commentaire » ce qui s’est passé ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>Nothing was saved because it refers to a record that is no longer there. What you typed is kept; refresh the list and choose another.</source>
      <translation>Rien n’a été enregistré car un enregistrement lié n’existe plus. Votre saisie est conservée ; actualisez la liste et choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Nothing was saved because the record was changed elsewhere in the meantime. What you typed is kept; reload the record and save again.</source>
      <translation>Rien n’a été enregistré car l’enregistrement a été modifié ailleurs entre-temps. Votre saisie est conservée ; rechargez l’enregistrement et enregistrez de nouveau.</translation>
    </message>
    <message>
      <source>Nothing was saved because these readings would miss the target now, and a miss needs a comment: {0}. Write the comments first, or give the new target a later “Target from”; what you typed is kept.</source>
      <translation>Rien n’a été enregistré, car ces relevés manqueraient désormais la cible et un écart exige un commentaire : {0}. Écrivez d’abord les commentaires, ou donnez à la nouvelle cible une date de début plus tardive ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>Nothing was saved: a statement would go around the rules and the trail. Change the records themselves and save again.</source>
      <translation>Rien n’a été enregistré : une instruction contournerait les règles et le journal. Modifiez les fiches elles-mêmes et enregistrez à nouveau.</translation>
    </message>
    <message>
      <source>Nothing was saved: a unit of work is saved with its trail when its block ends. Leave out the commit and try again.</source>
      <translation>Rien n’a été enregistré : une étape est enregistrée avec son journal quand son bloc se termine. Retirez le commit et réessayez.</translation>
    </message>
    <message>
      <source>Nothing was unlocked because no reading of {0} is locked. Choose another period.</source>
      <translation>Rien n’a été déverrouillé car aucune mesure de {0} n’est verrouillée. Choisissez une autre période.</translation>
    </message>
    <message>
      <source>Nothing was written down in {0} because it has no words. Type the decision first.</source>
      <translation>Rien n’a été noté dans {0} car le texte manque. Saisissez d’abord la décision.</translation>
    </message>
    <message>
      <source>Numbers of the columns.</source>
      <translation>Numéros des colonnes.</translation>
    </message>
    <message>
      <source>Numbers tell records apart and are not pasted over those of stored records.</source>
      <translation>Les numéros distinguent les enregistrements et ne sont pas collés sur ceux des enregistrements existants.</translation>
    </message>
    <message>
      <source>One cell lies beyond the limit of {0} rows x {1} columns and was not read; all others were. Move it nearer to bring it in.</source>
      <translation>Une cellule se trouve au-delà de la limite de {0} lignes x {1} colonnes et n’a pas été lue ; toutes les autres l’ont été. Rapprochez-la pour l’importer.</translation>
    </message>
    <message>
      <source>One column has no place to the right of the cursor and is left out.</source>
      <translation>Une colonne n’a pas de place à droite du curseur et est laissée de côté.</translation>
    </message>
    <message>
      <source>One line lies beyond the last row and has no title: left out.</source>
      <translation>Une ligne se trouve après la dernière ligne et n’a pas de titre : laissée de côté.</translation>
    </message>
    <message>
      <source>One more file in this folder is no workbook and was not read.</source>
      <translation>Un autre fichier de ce dossier n’est pas un classeur et n’a pas été lu.</translation>
    </message>
    <message>
      <source>Only a number, nothing else is filled in.</source>
      <translation>Seulement un numéro, rien d’autre n’est rempli.</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>l’opération n’est pas permise</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>l’accès est refusé</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>on ne peut qu’y lire</translation>
    </message>
    <message>
      <source>Readings would miss it that have no comment.</source>
      <translation>Des relevés sans commentaire la manqueraient.</translation>
    </message>
    <message>
      <source>Say how often it is read.</source>
      <translation>Indiquez à quelle fréquence il est mesuré.</translation>
    </message>
    <message>
      <source>Say on which day it was held.</source>
      <translation>Indiquez le jour où elle a eu lieu.</translation>
    </message>
    <message>
      <source>Say what shows that it was done.</source>
      <translation>Indiquez ce qui montre que c’est fait.</translation>
    </message>
    <message>
      <source>Several people in one cell: {0} was taken; {1} stands in the extra columns.</source>
      <translation>Plusieurs personnes dans une cellule : {0} a été retenu ; {1} se trouve dans les colonnes supplémentaires.</translation>
    </message>
    <message>
      <source>Sheet “{0}” counts from the start again: its numbers were made {1}, and so on.</source>
      <translation>La feuille « {0} » recommence à compter : ses numéros sont devenus {1}, et ainsi de suite.</translation>
    </message>
    <message>
      <source>Sheet “{0}” counts from the start again; its numbers stay as they stand, as you chose. A row whose number is taken is rejected.</source>
      <translation>La feuille « {0} » recommence à compter du début ; ses numéros restent tels quels, comme vous l’avez choisi. Une ligne dont le numéro est pris est rejetée.</translation>
    </message>
    <message>
      <source>Sheet “{0}” is hidden in the file.</source>
      <translation>La feuille « {0} » est masquée dans le fichier.</translation>
    </message>
    <message>
      <source>Sheet “{0}” is matched as last time (remembered).</source>
      <translation>La feuille « {0} » correspond comme la dernière fois (mémorisé).</translation>
    </message>
    <message>
      <source>Sheet “{0}” is read as one table, as you chose last time (remembered).</source>
      <translation>La feuille « {0} » est lue comme un seul tableau, comme choisi la dernière fois (mémorisé).</translation>
    </message>
    <message>
      <source>Sheet “{0}”, {1}: title above the table, not imported.</source>
      <translation>Feuille « {0} », {1} : titre au-dessus du tableau, non importé.</translation>
    </message>
    <message>
      <source>Sheet “{0}”: there are no rows below the header.</source>
      <translation>Feuille « {0} » : il n’y a aucune ligne sous l’en-tête.</translation>
    </message>
    <message>
      <source>Sheet “{0}”: {1} not imported, as you chose.</source>
      <translation>Feuille « {0} » : {1} non importé, selon votre choix.</translation>
    </message>
    <message>
      <source>Some are still open.</source>
      <translation>Certaines sont encore ouvertes.</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>le fichier n’est plus accessible</translation>
    </message>
    <message>
      <source>Stays active because open records wait for them: {0}. Use “Hand over…” on the person.</source>
      <translation>Reste actif car des enregistrements ouverts l’attendent : {0}. Choisissez « Transmettre… » sur la personne.</translation>
    </message>
    <message>
      <source>The CAPA was closed on this. Reopen it with a reason to change it.</source>
      <translation>La CAPA a été clôturée sur cette base. Rouvrez-la avec un motif pour le modifier.</translation>
    </message>
    <message>
      <source>The KPI has two values for {0}; the first one was taken.</source>
      <translation>L’indicateur a deux valeurs pour {0} ; la première a été retenue.</translation>
    </message>
    <message>
      <source>The actions of {0} stay as they are because it is closed. Reopen it with a reason first; nothing was saved.</source>
      <translation>Les actions de {0} restent telles quelles, car elle est clôturée. Rouvrez-la d’abord avec un motif ; rien n’a été enregistré.</translation>
    </message>
    <message>
      <source>The actions were not effective.</source>
      <translation>Les actions n’ont pas été efficaces.</translation>
    </message>
    <message>
      <source>The app sets it itself.</source>
      <translation>L’application le définit elle-même.</translation>
    </message>
    <message>
      <source>The approval of the process sets this. Use “Approve as a revision…” in its form.</source>
      <translation>C’est l’approbation du processus qui le fixe. Utilisez « Approuver comme révision… » dans son formulaire.</translation>
    </message>
    <message>
      <source>The backup could not be written: {0}. Your data is unchanged; choose another folder.</source>
      <translation>La sauvegarde n’a pas pu être écrite : {0}. Vos données sont inchangées ; choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>The cell holds the error {0}; the value was left empty.</source>
      <translation>La cellule contient l’erreur {0} ; la valeur est restée vide.</translation>
    </message>
    <message>
      <source>The clause edition is one of: {0}.</source>
      <translation>L’édition de la norme est une de : {0}.</translation>
    </message>
    <message>
      <source>The clipboard holds no text, so nothing was pasted. Copy some cells first.</source>
      <translation>Le presse-papiers ne contient pas de texte ; rien n’a été collé. Copiez d’abord des cellules.</translation>
    </message>
    <message>
      <source>The data file could not be brought up to date because a reference in it is broken. It was left as it was; restore a backup.</source>
      <translation>Le fichier de données n’a pas pu être mis à jour car une référence y est rompue. Il est resté tel quel ; restaurez une sauvegarde.</translation>
    </message>
    <message>
      <source>The date {0} lies too far away to be meant; the text is kept.</source>
      <translation>La date {0} est trop lointaine pour être voulue ; le texte est conservé.</translation>
    </message>
    <message>
      <source>The dates contradict each other: {0}</source>
      <translation>Les dates se contredisent : {0}</translation>
    </message>
    <message>
      <source>The dates contradict each other: {0} They come in as they are; the record says so.</source>
      <translation>Les dates se contredisent : {0} Elles entrent telles quelles ; l’enregistrement le dit.</translation>
    </message>
    <message>
      <source>The day first promised stays {0:day}: a promise is made once.</source>
      <translation>La date initialement promise reste {0} : un engagement se prend une fois.</translation>
    </message>
    <message>
      <source>The figures of this period are frozen. Plan the review again, with a reason, to change it.</source>
      <translation>Les chiffres de cette période sont figés. Replanifiez la revue, avec un motif, pour la modifier.</translation>
    </message>
    <message>
      <source>The figures of {0} were not changed: they are frozen. Plan the review again, with a reason, to take new ones.</source>
      <translation>Les chiffres de {0} n’ont pas été modifiés : ils sont figés. Replanifiez la revue, avec un motif, pour en prendre de nouveaux.</translation>
    </message>
    <message>
      <source>The file of an evidence was not changed: it stays as it was attached. Attach the other file too; nothing was saved.</source>
      <translation>Le fichier d’une preuve n’a pas été modifié : il reste tel qu’il a été joint. Joignez aussi l’autre fichier ; rien n’a été enregistré.</translation>
    </message>
    <message>
      <source>The file of {0} is damaged in the data file and was not opened. Restore a backup, or attach the file again.</source>
      <translation>Le fichier de {0} est endommagé dans le fichier de données et n’a pas été ouvert. Restaurez une sauvegarde, ou joignez le fichier de nouveau.</translation>
    </message>
    <message>
      <source>The file of {0} is missing.</source>
      <translation>Le fichier de {0} manque.</translation>
    </message>
    <message>
      <source>The first due date is the first promise.</source>
      <translation>La première échéance est le premier engagement.</translation>
    </message>
    <message>
      <source>The fiscal year starts in one of the months 1 to 12.</source>
      <translation>L’exercice commence dans un des mois 1 à 12.</translation>
    </message>
    <message>
      <source>The formula was never calculated: open the file in Excel, save it and import it again.</source>
      <translation>La formule n’a jamais été calculée : ouvrez le fichier dans Excel, enregistrez-le et importez-le de nouveau.</translation>
    </message>
    <message>
      <source>The gate to “{0}” was passed without {1}, because: {2} ({3}, {4:day}).</source>
      <translation>Le contrôle vers « {0} » a été levé sans {1}, parce que : {2} ({3}, {4}).</translation>
    </message>
    <message>
      <source>The header again.</source>
      <translation>Encore l’en-tête.</translation>
    </message>
    <message>
      <source>The header on sheet “{0}” is row {1}, as you chose last time (remembered).</source>
      <translation>L’en-tête de la feuille « {0} » est la ligne {1}, comme choisi la dernière fois (mémorisé).</translation>
    </message>
    <message>
      <source>The language of papers is one of: {0}.</source>
      <translation>La langue des documents est une de : {0}.</translation>
    </message>
    <message>
      <source>The link to {0} on this cell is not imported.</source>
      <translation>Le lien vers {0} sur cette cellule n’est pas importé.</translation>
    </message>
    <message>
      <source>The logo must be a PNG or JPEG picture.</source>
      <translation>Le logo doit être une image PNG ou JPEG.</translation>
    </message>
    <message>
      <source>The logo must be smaller than 1 MB; save it with fewer pixels.</source>
      <translation>Le logo doit faire moins de 1 Mo ; enregistrez-le avec moins de pixels.</translation>
    </message>
    <message>
      <source>The name stands already in row {0} of sheet {1}; nothing was overwritten.</source>
      <translation>Le nom figure déjà à la ligne {0} de la feuille {1} ; rien n’a été écrasé.</translation>
    </message>
    <message>
      <source>The name stands already in row {0}; nothing was overwritten.</source>
      <translation>Le nom figure déjà à la ligne {0} ; rien n’a été écrasé.</translation>
    </message>
    <message>
      <source>The new target of {0} holds from {1:day}: what is locked keeps the one before.</source>
      <translation>La nouvelle cible de {0} vaut dès le {1} : ce qui est verrouillé garde la précédente.</translation>
    </message>
    <message>
      <source>The note “{0}” on this cell is not imported.</source>
      <translation>La note « {0} » sur cette cellule n’est pas importée.</translation>
    </message>
    <message>
      <source>The notes and links on the cells of sheet “{0}” are damaged: they were left out, the cells are all here. Save the workbook anew in Excel and import it again to have them too.</source>
      <translation>Les notes et les liens des cellules de la feuille « {0} » sont endommagés : ils ont été laissés de côté, les cellules sont toutes là. Enregistrez de nouveau le classeur dans Excel et importez-le encore une fois pour les avoir aussi.</translation>
    </message>
    <message>
      <source>The number {0} belongs to another record here, “{1}”; nothing was overwritten. Give the row a number of its own to bring it in.</source>
      <translation>Le numéro {0} appartient ici à un autre enregistrement, « {1} » ; rien n’a été remplacé. Donnez à la ligne son propre numéro pour la reprendre.</translation>
    </message>
    <message>
      <source>The number {0} stands already in row {1} of sheet {2}; nothing was overwritten. Give this row a number of its own to bring it in.</source>
      <translation>Le numéro {0} figure déjà à la ligne {1} de la feuille {2} ; rien n’a été écrasé. Donnez à cette ligne un numéro à elle pour l’importer.</translation>
    </message>
    <message>
      <source>The number {0} stands already in row {1}; nothing was overwritten. Give this row a number of its own to bring it in.</source>
      <translation>Le numéro {0} figure déjà à la ligne {1} ; rien n’a été écrasé. Donnez à cette ligne un numéro à elle pour l’importer.</translation>
    </message>
    <message>
      <source>The reading for {0} is locked: {1} stays, {2} of the file was not taken.</source>
      <translation>La mesure pour {0} est verrouillée : {1} reste, {2} du fichier n’a pas été retenu.</translation>
    </message>
    <message>
      <source>The reading for {0} is locked; it stays as it is here.</source>
      <translation>La mesure pour {0} est verrouillée ; elle reste telle quelle ici.</translation>
    </message>
    <message>
      <source>The reading for {0} is locked; its comment stays as it is here.</source>
      <translation>La mesure pour {0} est verrouillée ; son commentaire reste tel quel ici.</translation>
    </message>
    <message>
      <source>The reading for {0} stays “{1}”: an import moves none.</source>
      <translation>La mesure pour {0} reste « {1} » : un import n’en déplace aucune.</translation>
    </message>
    <message>
      <source>The reading {0} of {1} is locked and was not {2}. Unlock it first, with a reason; nothing was saved.</source>
      <translation>La mesure {0} de {1} est verrouillée et n’a pas été {2}. Déverrouillez-la d’abord, avec un motif ; rien n’a été enregistré.</translation>
    </message>
    <message>
      <source>The reading {0} of {1} was not changed: what it rests on follows from how it got there. Leave it as it is; nothing was saved.</source>
      <translation>La mesure {0} de {1} n’a pas été modifiée : ce sur quoi elle repose découle de la façon dont elle est arrivée ici. Laissez-la telle quelle ; rien n’a été enregistré.</translation>
    </message>
    <message>
      <source>The reading {0} stays “{1}”: it can't become “{2}” from there. Post a reading before you lock it, and unlock it with a reason; nothing was saved.</source>
      <translation>La mesure {0} reste « {1} » : elle ne peut pas devenir « {2} » à partir de là. Publiez une mesure avant de la verrouiller et déverrouillez-la avec un motif ; rien n’a été enregistré.</translation>
    </message>
    <message>
      <source>The reading {0} was unlocked because: {1} ({2}, {3:day}).</source>
      <translation>La mesure {0} a été déverrouillée parce que : {1} ({2}, {3}).</translation>
    </message>
    <message>
      <source>The row has a value but no period; the value is kept.</source>
      <translation>La ligne a une valeur mais pas de période ; la valeur est conservée.</translation>
    </message>
    <message>
      <source>The row has one cell more than the header; it is kept at its end.</source>
      <translation>La ligne a une cellule de plus que l’en-tête ; elle est conservée à sa fin.</translation>
    </message>
    <message>
      <source>The row has {0} cells more than the header; they are kept at its end.</source>
      <translation>La ligne a {0} cellules de plus que l’en-tête ; elles sont conservées à sa fin.</translation>
    </message>
    <message>
      <source>The same as row {0} of sheet {1}.</source>
      <translation>Identique à la ligne {0} de la feuille {1}.</translation>
    </message>
    <message>
      <source>The same as row {0}.</source>
      <translation>Identique à la ligne {0}.</translation>
    </message>
    <message>
      <source>The same is true of {0} more cells of sheet “{1}”.</source>
      <translation>Il en va de même pour {0} autres cellules de la feuille « {1} ».</translation>
    </message>
    <message>
      <source>The same is true of {0} more.</source>
      <translation>Il en va de même pour {0} autres.</translation>
    </message>
    <message>
      <source>The same record as row {0} of sheet {1}; what the newest sheet says holds, and what differs is kept as extra.</source>
      <translation>Le même enregistrement que la ligne {0} de la feuille {1} ; ce que dit la feuille la plus récente est retenu, et ce qui diffère est conservé en colonne supplémentaire.</translation>
    </message>
    <message>
      <source>The same review stands in row {0}; what differs is kept as extra: {1}.</source>
      <translation>La même revue se trouve à la ligne {0} ; ce qui diffère est conservé en supplément : {1}.</translation>
    </message>
    <message>
      <source>The setting “{0}” was not erased: the trail keeps what it was. Empty its value instead; nothing was saved.</source>
      <translation>Le paramètre « {0} » n’a pas été effacé : le journal garde ce qu’il était. Videz plutôt sa valeur ; rien n’a été enregistré.</translation>
    </message>
    <message>
      <source>The settings were not saved and stay as they were: </source>
      <translation>Les réglages n’ont pas été enregistrés et restent tels quels : </translation>
    </message>
    <message>
      <source>The span ends before it begins.</source>
      <translation>L’intervalle finit avant de commencer.</translation>
    </message>
    <message>
      <source>The stage stays “{0}”: it follows from what is filled in; the file says “{1}”.</source>
      <translation>L’étape reste « {0} » : elle découle de ce qui est rempli ; le fichier dit « {1} ».</translation>
    </message>
    <message>
      <source>The state stays “{0}”: a review moves by its own steps here.</source>
      <translation>L’état reste « {0} » : une revue suit ici ses propres étapes.</translation>
    </message>
    <message>
      <source>The state stays “{0}”: it can't become “{1}” by an import.</source>
      <translation>L’état reste « {0} » : il ne peut pas devenir « {1} » par un import.</translation>
    </message>
    <message>
      <source>The table {0} has other columns than expected.</source>
      <translation>La table {0} a d’autres colonnes que prévu.</translation>
    </message>
    <message>
      <source>The table {0} is missing.</source>
      <translation>La table {0} manque.</translation>
    </message>
    <message>
      <source>The table {0} is not ours.</source>
      <translation>La table {0} n’est pas la nôtre.</translation>
    </message>
    <message>
      <source>The text on the clipboard is too long for cells; nothing was pasted. Import it as a file.</source>
      <translation>Le texte du presse-papiers est trop long pour des cellules ; rien n’a été collé. Importez-le comme fichier.</translation>
    </message>
    <message>
      <source>The trail has no entry of {0} {1}: its end was removed.</source>
      <translation>Le journal n’a pas d’entrée de {0} {1} : sa fin a été retirée.</translation>
    </message>
    <message>
      <source>The trail is broken at entry {0}: it was altered outside this app.</source>
      <translation>Le journal est rompu à l’entrée {0} : elle a été modifiée hors de cette application.</translation>
    </message>
    <message>
      <source>The trail was not changed: the app alone writes it. Leave it as it is; nothing was saved.</source>
      <translation>Le journal n’a pas été modifié : seule l’application l’écrit. Laissez-le tel quel ; rien n’a été enregistré.</translation>
    </message>
    <message>
      <source>The view was not saved because it has no name. Type one and save again; nothing was changed.</source>
      <translation>La vue n’a pas été enregistrée, car elle n’a pas de nom. Saisissez-en un et enregistrez à nouveau ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The view “{0}” keeps its name because there is a view “{1}” already. Choose another name; nothing was changed.</source>
      <translation>La vue « {0} » garde son nom, car il existe déjà une vue « {1} ». Choisissez un autre nom ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The workbook could not be written ({0}); nothing was changed. Free some space and try again.</source>
      <translation>Le classeur n’a pas pu être écrit ({0}) ; rien n’a été modifié. Libérez de l’espace et réessayez.</translation>
    </message>
    <message>
      <source>The {0} was not moved: it belongs to the record it was made in. Enter it anew in the other one; nothing was saved.</source>
      <translation>{0} n’a pas été déplacé : il appartient à la fiche où il a été créé. Saisissez-le de nouveau dans l’autre ; rien n’a été enregistré.</translation>
    </message>
    <message>
      <source>The {0} was not saved because a required field is empty: {1}. Fill it in and save again; what you typed is kept.</source>
      <translation>{0} n’a pas été enregistré car un champ obligatoire est vide : {1}. Remplissez-le et enregistrez de nouveau ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>The {0} was not saved because another one has the same value in “{1}”. What you typed is kept; change it and save again.</source>
      <translation>{0} n’a pas été enregistré car un autre enregistrement a la même valeur dans « {1} ». Votre saisie est conservée ; modifiez-la et enregistrez de nouveau.</translation>
    </message>
    <message>
      <source>The {0} was not saved because it has no field called {1}; nothing was changed. Use its fields: {2}.</source>
      <translation>{0} n’a pas été enregistré, car il n’y a pas de champ {1} ; rien n’a été modifié. Utilisez ses champs : {2}.</translation>
    </message>
    <message>
      <source>The {0} was not saved because it has no parts called {1}. Leave them out and save again; nothing was changed.</source>
      <translation>{0} n’a pas été enregistré, car il n’y a pas de parties {1}. Retirez-les et enregistrez à nouveau ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>The {0} was not saved because {1} is not active and can't be its “{2}”. Choose somebody else; what you typed is kept.</source>
      <translation>{0} n’a pas été enregistré car {1} n’est pas actif et ne peut pas être « {2} ». Choisissez quelqu’un d’autre ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>The {0} was not saved because “{1}” is no choice of “{2}”; nothing was changed. Use one of these: {3}.</source>
      <translation>{0} n’a pas été enregistré, car « {1} » n’est pas un choix de « {2} » ; rien n’a été modifié. Utilisez l’un de ceux-ci : {3}.</translation>
    </message>
    <message>
      <source>There are no such parts.</source>
      <translation>De telles parties n’existent pas.</translation>
    </message>
    <message>
      <source>There is a value.</source>
      <translation>Il y a une valeur.</translation>
    </message>
    <message>
      <source>There is no header row here that belongs to a register.</source>
      <translation>Aucune ligne d’en-tête ici n’appartient à un registre.</translation>
    </message>
    <message>
      <source>There is no register “{0}”; nothing was changed. Choose one of: {1}.</source>
      <translation>Il n’y a pas de registre « {0} » ; rien n’a été modifié. Choisissez un de : {1}.</translation>
    </message>
    <message>
      <source>There is no such change in the trail; nothing was changed. Refresh the history.</source>
      <translation>Cette modification n’est pas dans le journal ; rien n’a été modifié. Actualisez l’historique.</translation>
    </message>
    <message>
      <source>There is no such field.</source>
      <translation>Un tel champ n’existe pas.</translation>
    </message>
    <message>
      <source>There is no such {0} any more; nothing was changed. Refresh the list.</source>
      <translation>Cet élément n’existe plus ({0}) ; rien n’a été modifié. Actualisez la liste.</translation>
    </message>
    <message>
      <source>There is no view “{0}” any more; nothing was changed. Choose one that is in the list.</source>
      <translation>La vue « {0} » n’existe plus ; rien n’a été modifié. Choisissez-en une dans la liste.</translation>
    </message>
    <message>
      <source>There is no {0} with the number “{1}”; nothing was changed. Check the number.</source>
      <translation>Il n’y a pas de {0} avec le numéro « {1} » ; rien n’a été modifié. Vérifiez le numéro.</translation>
    </message>
    <message>
      <source>There is no {0} “{1}” here or in this import, and the row belongs to it.</source>
      <translation>Ni ici ni dans cet import il n’y a de {0} « {1} », et la ligne en dépend.</translation>
    </message>
    <message>
      <source>These rows prove what was done: they are for reading, only a .json export brings them in.</source>
      <translation>Ces lignes prouvent ce qui a été fait : elles sont à lire, seul un export .json les fait entrer.</translation>
    </message>
    <message>
      <source>This day is still to come.</source>
      <translation>Ce jour est encore à venir.</translation>
    </message>
    <message>
      <source>This decision of {0} is gone; nothing was changed. Look at the review again.</source>
      <translation>Cette décision de {0} n’existe plus ; rien n’a été modifié. Regardez de nouveau la revue.</translation>
    </message>
    <message>
      <source>This is a cross-tab of counts, not a register.</source>
      <translation>C’est un tableau croisé de nombres, pas un registre.</translation>
    </message>
    <message>
      <source>This is a cross-tab of figures, not a register; if each row is a KPI, choose that register by hand.</source>
      <translation>C’est un tableau croisé de chiffres, pas un registre ; si chaque ligne est un indicateur, choisissez ce registre à la main.</translation>
    </message>
    <message>
      <source>This is a form of no register of ours.</source>
      <translation>C’est un formulaire d’aucun de nos registres.</translation>
    </message>
    <message>
      <source>This is a form or a list of notes, not a register.</source>
      <translation>C’est un formulaire ou une liste de notes, pas un registre.</translation>
    </message>
    <message>
      <source>This is a list of values, not a register.</source>
      <translation>C’est une liste de valeurs, pas un registre.</translation>
    </message>
    <message>
      <source>This is not in the list yet.</source>
      <translation>Cela n’est pas encore dans la liste.</translation>
    </message>
    <message>
      <source>This is text or a list of values, not a register.</source>
      <translation>C’est du texte ou une liste de valeurs, pas un registre.</translation>
    </message>
    <message>
      <source>This is the sheet “{0}” of an export: only a .json export brings it in.</source>
      <translation>C’est la feuille « {0} » d’un export : seul un export .json la fait entrer.</translation>
    </message>
    <message>
      <source>This is {0}, not a register.</source>
      <translation>C’est {0}, pas un registre.</translation>
    </message>
    <message>
      <source>This is {0}: not supported yet.</source>
      <translation>C’est {0} : pas encore pris en charge.</translation>
    </message>
    <message>
      <source>This link is gone already; nothing was changed.</source>
      <translation>Ce lien n’existe plus ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>This sheet holds lists or notes, not a register.</source>
      <translation>Cette feuille contient des listes ou des notes, pas un registre.</translation>
    </message>
    <message>
      <source>This stands already in row {0}; nothing was overwritten.</source>
      <translation>Cela figure déjà à la ligne {0} ; rien n’a été écrasé.</translation>
    </message>
    <message>
      <source>This table has no rows.</source>
      <translation>Ce tableau n’a pas de lignes.</translation>
    </message>
    <message>
      <source>This {0} is no longer in the data file; nothing was changed. Refresh the list.</source>
      <translation>Cet élément ({0}) n’est plus dans le fichier de données ; rien n’a été modifié. Actualisez la liste.</translation>
    </message>
    <message>
      <source>Title above the table.</source>
      <translation>Titre au-dessus du tableau.</translation>
    </message>
    <message>
      <source>Too few of its columns are known ({0} of {1}); if it is a register of ours, choose it by hand.</source>
      <translation>Trop peu de ses colonnes sont connues ({0} sur {1}) ; si c’est l’un de nos registres, choisissez-le à la main.</translation>
    </message>
    <message>
      <source>Too few of its columns are known; it may be a “{0}” register: choose it by hand.</source>
      <translation>Trop peu de ses colonnes sont connues ; ce pourrait être un registre « {0} » : choisissez-le à la main.</translation>
    </message>
    <message>
      <source>Total, not a record.</source>
      <translation>Total, pas un enregistrement.</translation>
    </message>
    <message>
      <source>Type 0 for never, or how many misses running draft a CAPA.</source>
      <translation>Saisissez 0 pour jamais, ou après combien d’écarts consécutifs une CAPA est préparée.</translation>
    </message>
    <message>
      <source>Type 0 for never, or how many misses running.</source>
      <translation>Saisissez 0 pour jamais, ou combien d’écarts de suite.</translation>
    </message>
    <message>
      <source>Type the value, or say why it is not applicable.</source>
      <translation>Saisissez la valeur, ou indiquez pourquoi elle est sans objet.</translation>
    </message>
    <message>
      <source>Units, formats or hints on how to fill in the table.</source>
      <translation>Unités, formats ou indications pour remplir le tableau.</translation>
    </message>
    <message>
      <source>Use one of these: {0}.</source>
      <translation>Utilisez l’un de ceux-ci : {0}.</translation>
    </message>
    <message>
      <source>What shows that it was done.</source>
      <translation>Ce qui montre que c’est fait.</translation>
    </message>
    <message>
      <source>Which analysis of the CAPA this action answers: 1, or more after it was reopened.</source>
      <translation>À quelle analyse de la CAPA répond cette action : 1, ou plus après sa réouverture.</translation>
    </message>
    <message>
      <source>Withdrawn on {0:day}: {1}.</source>
      <translation>Retiré le {0} : {1}.</translation>
    </message>
    <message>
      <source>Workbooks can't be written because the protection of the XML reader (defusedxml) is missing or switched off. Nothing was changed; install QMS Desktop anew.</source>
      <translation>Les classeurs ne peuvent pas être écrits car la protection du lecteur XML (defusedxml) manque ou est désactivée. Rien n’a été modifié ; réinstallez QMS Desktop.</translation>
    </message>
    <message>
      <source>Write a day as a date, e.g. 2026-03-31.</source>
      <translation>Écrivez un jour comme une date, p. ex. 2026-03-31.</translation>
    </message>
    <message>
      <source>Write it like a period of a {0} KPI.</source>
      <translation>Écrivez-la comme une période d’un indicateur ({0}).</translation>
    </message>
    <message>
      <source>Your own code, for the Pareto.</source>
      <translation>Votre propre code, pour le Pareto.</translation>
    </message>
    <message>
      <source>a Numbers document</source>
      <translation>un document Numbers</translation>
    </message>
    <message>
      <source>a PDF</source>
      <translation>un PDF</translation>
    </message>
    <message>
      <source>a PDF, not a workbook</source>
      <translation>un PDF, pas un classeur</translation>
    </message>
    <message>
      <source>a cell lies beyond the limit of {0} columns</source>
      <translation>une cellule se trouve au-delà de la limite de {0} colonnes</translation>
    </message>
    <message>
      <source>a cell repeats itself beyond the limit of {0} columns</source>
      <translation>une cellule se répète au-delà de la limite de {0} colonnes</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>une base de données</translation>
    </message>
    <message>
      <source>a database, not a workbook</source>
      <translation>une base de données, pas un classeur</translation>
    </message>
    <message>
      <source>a packed archive</source>
      <translation>une archive</translation>
    </message>
    <message>
      <source>a packed archive; unpack it first</source>
      <translation>une archive ; décompressez-la d’abord</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>une image</translation>
    </message>
    <message>
      <source>a picture, not a workbook</source>
      <translation>une image, pas un classeur</translation>
    </message>
    <message>
      <source>a presentation</source>
      <translation>une présentation</translation>
    </message>
    <message>
      <source>a recording</source>
      <translation>un enregistrement</translation>
    </message>
    <message>
      <source>a row lies beyond the limit of {0:,} rows</source>
      <translation>une ligne se trouve au-delà de la limite de {0} lignes</translation>
    </message>
    <message>
      <source>a row repeats itself beyond the limit of {0:,} rows</source>
      <translation>une ligne se répète au-delà de la limite de {0} lignes</translation>
    </message>
    <message>
      <source>a text document</source>
      <translation>un document texte</translation>
    </message>
    <message>
      <source>a text document, not a workbook</source>
      <translation>un document texte, pas un classeur</translation>
    </message>
    <message>
      <source>a web page or XML</source>
      <translation>une page web ou du XML</translation>
    </message>
    <message>
      <source>a web page or XML, not a workbook</source>
      <translation>une page web ou du XML, pas un classeur</translation>
    </message>
    <message>
      <source>a whole data file of this app or other data</source>
      <translation>un fichier de données complet de cette application ou d’autres données</translation>
    </message>
    <message>
      <source>an e-mail</source>
      <translation>un courriel</translation>
    </message>
    <message>
      <source>commas</source>
      <translation>des virgules</translation>
    </message>
    <message>
      <source>day before month</source>
      <translation>jour avant mois</translation>
    </message>
    <message>
      <source>it has {0:,} parts, and the limit is {1:,}</source>
      <translation>il a {0} parties, et la limite est de {1}</translation>
    </message>
    <message>
      <source>it has {0:,} sheets, and the limit is {1:,}</source>
      <translation>il a {0} feuilles, et la limite est de {1}</translation>
    </message>
    <message>
      <source>it holds no workbook, or is damaged or cut short</source>
      <translation>il ne contient pas de classeur, ou est endommagé ou tronqué</translation>
    </message>
    <message>
      <source>it is encrypted</source>
      <translation>il est chiffré</translation>
    </message>
    <message>
      <source>it is protected by a password: remove the password and save it first</source>
      <translation>il est protégé par un mot de passe : retirez d’abord le mot de passe et enregistrez-le</translation>
    </message>
    <message>
      <source>it unpacks to more than {0} times its size, as a zip bomb does</source>
      <translation>il se décompresse à plus de {0} fois sa taille, comme une bombe zip</translation>
    </message>
    <message>
      <source>it unpacks to {0:,} MB, and the limit is {1} MB</source>
      <translation>il se décompresse à {0} Mo, et la limite est de {1} Mo</translation>
    </message>
    <message>
      <source>its part {0} declares entities, which workbooks never need</source>
      <translation>sa partie {0} déclare des entités, dont un classeur n’a jamais besoin</translation>
    </message>
    <message>
      <source>its part {0} is not in UTF-8</source>
      <translation>sa partie {0} n’est pas en UTF-8</translation>
    </message>
    <message>
      <source>its sheets have more than {0:,} cells together</source>
      <translation>ses feuilles ont ensemble plus de {0} cellules</translation>
    </message>
    <message>
      <source>its sheets together reach too far</source>
      <translation>ses feuilles s’étendent ensemble trop loin</translation>
    </message>
    <message>
      <source>its texts have more than {0:,} spaces</source>
      <translation>ses textes ont plus de {0} espaces</translation>
    </message>
    <message>
      <source>month before day</source>
      <translation>mois avant jour</translation>
    </message>
    <message>
      <source>not a workbook</source>
      <translation>n’est pas un classeur</translation>
    </message>
    <message>
      <source>semicolons</source>
      <translation>des points-virgules</translation>
    </message>
    <message>
      <source>tabs</source>
      <translation>des tabulations</translation>
    </message>
    <message>
      <source>text, not a workbook; rename it to .csv if it is one</source>
      <translation>du texte, pas un classeur ; renommez-le en .csv si c’est un tableau</translation>
    </message>
    <message>
      <source>there is a folder of that name</source>
      <translation>il y a un dossier de ce nom</translation>
    </message>
    <message>
      <source>two of its parts have the same name</source>
      <translation>deux de ses parties portent le même nom</translation>
    </message>
    <message>
      <source>upright bars</source>
      <translation>des barres verticales</translation>
    </message>
    <message>
      <source>{0} ({1}) {2}. {3}: {4}.</source>
      <translation>{0} ({1}) {2}. {3} : {4}.</translation>
    </message>
    <message>
      <source>{0} ({1}): {2} and {3} more.</source>
      <translation>{0} ({1}) : {2} et {3} autres.</translation>
    </message>
    <message>
      <source>{0} That is cell {1}{2} of sheet “{3}”.</source>
      <translation>{0} C’est la cellule {1}{2} de la feuille « {3} ».</translation>
    </message>
    <message>
      <source>{0} already exists and was left untouched; choose another name.</source>
      <translation>{0} existe déjà et n’a pas été touché ; choisissez un autre nom.</translation>
    </message>
    <message>
      <source>{0} because it has a value and a reason why it is not applicable. Clear one of the two and save again; what you typed is kept.</source>
      <translation>{0}, car il a une valeur et un motif de non-applicabilité. Videz l’un des deux et enregistrez à nouveau ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} because it has no value. Type the value, or say why it is not applicable; what you typed is kept.</source>
      <translation>{0}, car il n’a pas de valeur. Saisissez la valeur, ou dites pourquoi il n’est pas applicable ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} because its value is no number. Correct it and save again; what you typed is kept.</source>
      <translation>{0}, car sa valeur n’est pas un nombre. Corrigez-la et enregistrez à nouveau ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} because that is no period. Write it like 2026-03, 2026-Q2, 2026-H1, 2026-W07 or 2026; what you typed is kept.</source>
      <translation>{0}, car ce n’est pas une période. Écrivez-la comme 2026-03, 2026-Q2, 2026-H1, 2026-W07 ou 2026 ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} because that period has not begun. Correct the period and save again; what you typed is kept.</source>
      <translation>{0}, car cette période n’a pas commencé. Corrigez la période et enregistrez à nouveau ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} because the KPI is read {1}, and that is another kind of period. Correct the period, or the frequency of the KPI; what you typed is kept.</source>
      <translation>{0}, car l’indicateur est relevé {1} et c’est un autre type de période. Corrigez la période ou la fréquence de l’indicateur ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} because the reason is missing. Say why and try again.</source>
      <translation>{0} car le motif manque. Indiquez pourquoi et réessayez.</translation>
    </message>
    <message>
      <source>{0} belongs to another program. It was left untouched; choose a data file of QMS Desktop.</source>
      <translation>{0} appartient à un autre programme. Le fichier n’a pas été touché ; choisissez un fichier de données de QMS Desktop.</translation>
    </message>
    <message>
      <source>{0} can't be opened for writing: {1}. Nothing was changed; copy it to a folder of your own.</source>
      <translation>{0} ne peut pas être ouvert en écriture : {1}. Rien n’a été modifié ; copiez-le dans un dossier à vous.</translation>
    </message>
    <message>
      <source>{0} can't be printed yet because its period is not clear. Fill in “Period from” and “Period to”; nothing was changed.</source>
      <translation>{0} ne peut pas encore être imprimé car sa période n’est pas claire. Remplissez « Période du » et « Période au » ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} can't be read ({1}); nothing was imported: check the path.</source>
      <translation>{0} ne peut pas être lu ({1}) ; rien n’a été importé : vérifiez le chemin.</translation>
    </message>
    <message>
      <source>{0} can't be read ({1}); nothing was loaded. Check the name.</source>
      <translation>{0} ne peut pas être lu ({1}) ; rien n’a été chargé. Vérifiez le nom.</translation>
    </message>
    <message>
      <source>{0} can't be read as a table ({1}); nothing was imported: open it in a spreadsheet and save it as .xlsx.</source>
      <translation>{0} ne peut pas être lu comme tableau ({1}) ; rien n’a été importé : ouvrez-le dans un tableur et enregistrez-le en .xlsx.</translation>
    </message>
    <message>
      <source>{0} can't be read because there is no room for a temporary copy of it ({1}); nothing was imported: free some space and try again.</source>
      <translation>{0} ne peut pas être lu car il n’y a pas de place pour une copie temporaire ({1}) ; rien n’a été importé : libérez de l’espace et réessayez.</translation>
    </message>
    <message>
      <source>{0} can't be read: {1}. Nothing was changed.</source>
      <translation>{0} ne peut pas être lu : {1}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} can't be used: another file was put in its place while it was open. Nothing was saved; open the file again, your drafts are kept.</source>
      <translation>{0} est inutilisable : un autre fichier a pris sa place pendant qu’il était ouvert. Rien n’a été enregistré ; rouvrez le fichier, vos brouillons sont conservés.</translation>
    </message>
    <message>
      <source>{0} can't be used: it could not be opened. Nothing was changed; check that you may write there.</source>
      <translation>{0} est inutilisable : le fichier n’a pas pu être ouvert. Rien n’a été modifié ; vérifiez que vous avez le droit d’écrire à cet endroit.</translation>
    </message>
    <message>
      <source>{0} can't be used: it is damaged. Nothing was changed; restore the newest backup.</source>
      <translation>{0} est inutilisable : le fichier est endommagé. Rien n’a été modifié ; restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
      <source>{0} can't be used: it is no data file of QMS Desktop. It was left untouched; restore the newest backup, or choose another file.</source>
      <translation>{0} ne peut pas être utilisé : ce n’est pas un fichier de données de QMS Desktop. Il n’a pas été touché ; restaurez la sauvegarde la plus récente ou choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{0} can't be used: it is read-only. Nothing was saved; save a copy elsewhere and work there.</source>
      <translation>{0} est inutilisable : le fichier est en lecture seule. Rien n’a été enregistré ; enregistrez une copie ailleurs et travaillez-y.</translation>
    </message>
    <message>
      <source>{0} can't be used: it was moved, renamed or deleted while open. Nothing was saved; put it back and save again, or use “Save a copy” in the File menu.</source>
      <translation>{0} est inutilisable : il a été déplacé, renommé ou supprimé pendant qu’il était ouvert. Rien n’a été enregistré ; remettez-le à sa place et enregistrez de nouveau, ou utilisez « Enregistrer une copie » dans le menu « Fichier ».</translation>
    </message>
    <message>
      <source>{0} can't be used: the disk is full. Nothing of this change was saved; free some space and try again.</source>
      <translation>{0} est inutilisable : le disque est plein. Rien de cette modification n’a été enregistré ; libérez de la place et réessayez.</translation>
    </message>
    <message>
      <source>{0} can't be used: the disk reported an error. Nothing was saved; check the drive and try again.</source>
      <translation>{0} est inutilisable : le disque signale une erreur. Rien n’a été enregistré ; vérifiez le lecteur et réessayez.</translation>
    </message>
    <message>
      <source>{0} can't be verified yet. Still missing: {1}. Fill that in first; nothing was changed.</source>
      <translation>{0} ne peut pas encore être vérifié. Il manque encore : {1}. Complétez d’abord cela ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} cells lie beyond the limit of {1} rows x {2} columns and were not read, from here on; all others were. Split the sheet to bring them in.</source>
      <translation>{0} cellules se trouvent au-delà de la limite de {1} lignes x {2} colonnes et n’ont pas été lues, à partir d’ici ; toutes les autres l’ont été. Divisez la feuille pour les importer.</translation>
    </message>
    <message>
      <source>{0} columns have no place to the right of the cursor and are left out.</source>
      <translation>{0} colonnes n’ont pas de place à droite du curseur et sont laissées de côté.</translation>
    </message>
    <message>
      <source>{0} could not be created: {1}. Nothing was written; choose another folder.</source>
      <translation>{0} n’a pas pu être créé : {1}. Rien n’a été écrit ; choisissez un autre dossier.</translation>
    </message>
    <message>
      <source>{0} could not be restored: {1}. Your data is unchanged; free some space or check that you may write there, and try again.</source>
      <translation>{0} n’a pas pu être restauré : {1}. Vos données sont inchangées ; libérez de l’espace ou vérifiez que vous pouvez écrire là, et réessayez.</translation>
    </message>
    <message>
      <source>{0} differs in the file; the value here is kept, as you decided before.</source>
      <translation>{0} diffère dans le fichier ; la valeur ici est conservée, comme décidé auparavant.</translation>
    </message>
    <message>
      <source>{0} does not exist in {1}; nothing was changed. Connect its drive, check the name, or create it.</source>
      <translation>{0} n’existe pas dans {1} ; rien n’a été changé. Connectez son lecteur, vérifiez le nom ou créez le fichier.</translation>
    </message>
    <message>
      <source>{0} feeds {1} already; nothing was changed.</source>
      <translation>{0} alimente déjà {1} ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} has a format that this version doesn't know; nothing was loaded. Update the app.</source>
      <translation>{0} a un format que cette version ne connaît pas ; rien n’a été chargé. Mettez l’application à jour.</translation>
    </message>
    <message>
      <source>{0} has no approved revision {1}; nothing was printed.</source>
      <translation>{0} n’a pas de révision approuvée {1} ; rien n’a été imprimé.</translation>
    </message>
    <message>
      <source>{0} has no due date to move; type one in the form. Nothing was changed.</source>
      <translation>{0} n’a pas d’échéance à déplacer ; saisissez-en une dans la fiche. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} has no revision {1}; nothing was printed.</source>
      <translation>{0} n’a pas de révision {1} ; rien n’a été imprimé.</translation>
    </message>
    <message>
      <source>{0} has no sheet “{1}”; nothing was imported. Its sheets are: {2}.</source>
      <translation>{0} n’a pas de feuille « {1} » ; rien n’a été importé. Ses feuilles sont : {2}.</translation>
    </message>
    <message>
      <source>{0} has not begun, so there is no reading of it yet.</source>
      <translation>{0} n’a pas commencé ; il n’y en a donc pas encore de mesure.</translation>
    </message>
    <message>
      <source>{0} has {1} MB and the limit is {2} MB; nothing was imported: remove pictures or split the workbook.</source>
      <translation>{0} fait {1} Mo et la limite est de {2} Mo ; rien n’a été importé : retirez des images ou scindez le classeur.</translation>
    </message>
    <message>
      <source>{0} has {1} MB and the limit is {2} MB; nothing was imported: split it into several files, each with the header row.</source>
      <translation>{0} fait {1} Mo et la limite est de {2} Mo ; rien n’a été importé : divisez-le en plusieurs fichiers, chacun avec la ligne d’en-tête.</translation>
    </message>
    <message>
      <source>{0} is a Word document, not a workbook; nothing was imported: copy its table into a workbook first.</source>
      <translation>{0} est un document Word, pas un classeur ; rien n’a été importé : copiez d’abord son tableau dans un classeur.</translation>
    </message>
    <message>
      <source>{0} is a folder, not a workbook; choose the files in it.</source>
      <translation>{0} est un dossier, pas un classeur ; choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
      <source>{0} is a packed archive and was not read; unpack it and add the workbooks in it.</source>
      <translation>{0} est une archive et n’a pas été lue ; décompressez-la et ajoutez les classeurs qu’elle contient.</translation>
    </message>
    <message>
      <source>{0} is a packed archive without a workbook; nothing was imported: unpack it and import the workbooks in it.</source>
      <translation>{0} est une archive sans classeur ; rien n’a été importé : décompressez-la et importez les classeurs qu’elle contient.</translation>
    </message>
    <message>
      <source>{0} is a text document or presentation, not a workbook; nothing was imported: copy its table into a workbook first.</source>
      <translation>{0} est un document texte ou une présentation, pas un classeur ; rien n’a été importé : copiez d’abord son tableau dans un classeur.</translation>
    </message>
    <message>
      <source>{0} is already due on {1:day}; nothing was changed. Choose another day.</source>
      <translation>{0} est déjà dû le {1} ; rien n’a été modifié. Choisissez un autre jour.</translation>
    </message>
    <message>
      <source>{0} is approved and stays as it is here; make a revision to change it.</source>
      <translation>{0} est approuvé et reste tel quel ici ; créez une révision pour le modifier.</translation>
    </message>
    <message>
      <source>{0} is being closed. Nothing was changed.</source>
      <translation>{0} est en cours de fermeture. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} is closed: reopen it first.</source>
      <translation>{0} est clôturée : rouvrez-la d’abord.</translation>
    </message>
    <message>
      <source>{0} is damaged and was not restored; your data is unchanged. Choose another.</source>
      <translation>{0} est endommagé et n’a pas été restauré ; vos données sont inchangées. Choisissez-en une autre.</translation>
    </message>
    <message>
      <source>{0} is damaged or cut short and can't be opened as a workbook; nothing was imported: get the file again or save it anew from the program that made it.</source>
      <translation>{0} est endommagé ou tronqué et ne peut pas être ouvert comme classeur ; rien n’a été importé : récupérez le fichier ou enregistrez-le de nouveau depuis le programme d’origine.</translation>
    </message>
    <message>
      <source>{0} is damaged or no workbook ({1}); nothing was imported: open it in a spreadsheet, save it as .xlsx and try again.</source>
      <translation>{0} est endommagé ou n’est pas un classeur ({1}) ; rien n’a été importé : ouvrez-le dans un tableur, enregistrez-le en .xlsx et réessayez.</translation>
    </message>
    <message>
      <source>{0} is damaged, so it was not backed up; older backups are kept. Restore the newest one.</source>
      <translation>{0} est endommagé et n’a donc pas été sauvegardé ; les sauvegardes plus anciennes sont conservées. Restaurez la plus récente.</translation>
    </message>
    <message>
      <source>{0} is damaged: {1}. Nothing was loaded; export it again or get the file anew.</source>
      <translation>{0} est endommagé : {1}. Rien n’a été chargé ; exportez de nouveau ou récupérez le fichier.</translation>
    </message>
    <message>
      <source>{0} is empty (0 bytes), so its data is lost or elsewhere. It was left untouched; restore a backup.</source>
      <translation>{0} est vide (0 octet) ; ses données sont donc perdues ou ailleurs. Il n’a pas été touché ; restaurez une sauvegarde.</translation>
    </message>
    <message>
      <source>{0} is empty (0 bytes); nothing was imported: get the file again.</source>
      <translation>{0} est vide (0 octet) ; rien n’a été importé : récupérez le fichier.</translation>
    </message>
    <message>
      <source>{0} is empty in the file now; the value here is kept.</source>
      <translation>{0} est vide dans le fichier maintenant ; la valeur ici est conservée.</translation>
    </message>
    <message>
      <source>{0} is empty, and a record needs it.</source>
      <translation>{0} est vide, et un enregistrement en a besoin.</translation>
    </message>
    <message>
      <source>{0} is empty, and the row needs it.</source>
      <translation>{0} est vide, et la ligne en a besoin.</translation>
    </message>
    <message>
      <source>{0} is from an older version and must be brought up to date first; open it in the app once. Nothing was changed.</source>
      <translation>{0} vient d’une version plus ancienne et doit d’abord être mis à jour ; ouvrez-le une fois dans l’application. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} is history; it stays as it is here.</source>
      <translation>{0} appartient au passé et reste tel quel ici.</translation>
    </message>
    <message>
      <source>{0} is in use by another program. Nothing was saved; close the other program and try again.</source>
      <translation>{0} est utilisé par un autre programme. Rien n’a été enregistré ; fermez l’autre programme et réessayez.</translation>
    </message>
    <message>
      <source>{0} is neither a workbook nor text; nothing was imported: export the register as .xlsx or .csv first.</source>
      <translation>{0} n’est ni un classeur ni du texte ; rien n’a été importé : exportez d’abord le registre en .xlsx ou .csv.</translation>
    </message>
    <message>
      <source>{0} is no CAPA; nothing was changed.</source>
      <translation>{0} n’est pas une CAPA ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} is no document of QMS Desktop; nothing was loaded. Choose a file that it exported.</source>
      <translation>{0} n’est pas un document de QMS Desktop ; rien n’a été chargé. Choisissez un fichier qu’il a exporté.</translation>
    </message>
    <message>
      <source>{0} is no number that Excel holds, so the cell was left empty.</source>
      <translation>{0} n’est pas un nombre qu’Excel accepte ; la cellule est restée vide.</translation>
    </message>
    <message>
      <source>{0} is no ordinary file; nothing was imported: choose a workbook.</source>
      <translation>{0} n’est pas un fichier ordinaire ; rien n’a été importé : choisissez un classeur.</translation>
    </message>
    <message>
      <source>{0} is no person; nothing was changed. Choose one.</source>
      <translation>{0} n’est pas une personne ; rien n’a été modifié. Choisissez-en une.</translation>
    </message>
    <message>
      <source>{0} is no process; nothing was changed.</source>
      <translation>{0} n’est pas un processus ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} is no whole JSON document; nothing was loaded. Export it again.</source>
      <translation>{0} n’est pas un document JSON complet ; rien n’a été chargé. Exportez-le de nouveau.</translation>
    </message>
    <message>
      <source>{0} is not a data file of QMS Desktop. It was left untouched; choose another.</source>
      <translation>{0} n’est pas un fichier de données de QMS Desktop. Il n’a pas été touché ; choisissez-en un autre.</translation>
    </message>
    <message>
      <source>{0} is not a workbook and was not read; save its table as .xlsx and add that.</source>
      <translation>{0} n’est pas un classeur et n’a pas été lu ; enregistrez son tableau en .xlsx et ajoutez-le.</translation>
    </message>
    <message>
      <source>{0} is not active.</source>
      <translation>{0} n’est pas actif.</translation>
    </message>
    <message>
      <source>{0} is open for it already.</source>
      <translation>{0} est déjà ouverte pour cela.</translation>
    </message>
    <message>
      <source>{0} is open in another window. Nothing was changed; close it there and try again.</source>
      <translation>{0} est ouvert dans une autre fenêtre. Rien n’a été modifié ; fermez-le là et réessayez.</translation>
    </message>
    <message>
      <source>{0} is open in another window: {1} has had it open on {2} since {3:day}. Nothing was changed; close it there and try again.</source>
      <translation>{0} est ouvert dans une autre fenêtre : {1} l’a ouvert sur {2} le {3}. Rien n’a été modifié ; fermez-le là-bas et réessayez.</translation>
    </message>
    <message>
      <source>{0} is open to look only. Nothing was saved; save a copy and work there.</source>
      <translation>{0} est ouvert en lecture seule. Rien n’a été enregistré ; enregistrez une copie et travaillez-y.</translation>
    </message>
    <message>
      <source>{0} is protected by a password; nothing was imported: open it, remove the password, save and import it again.</source>
      <translation>{0} est protégé par un mot de passe ; rien n’a été importé : ouvrez-le, retirez le mot de passe, enregistrez-le et importez-le de nouveau.</translation>
    </message>
    <message>
      <source>{0} is required.</source>
      <translation>{0} doit être rempli.</translation>
    </message>
    <message>
      <source>{0} is too damaged to repair and was left as it was; restore the newest backup.</source>
      <translation>{0} est trop endommagé pour être réparé et est resté tel quel ; restaurez la sauvegarde la plus récente.</translation>
    </message>
    <message>
      <source>{0} is withdrawn; bring it back first. Nothing was changed.</source>
      <translation>{0} est retiré ; réintégrez-le d’abord. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} is {1}, not a workbook, and was not read; save its table as .xlsx and add that.</source>
      <translation>{0} est {1}, pas un classeur, et n’a pas été lu ; enregistrez son tableau en .xlsx et ajoutez-le.</translation>
    </message>
    <message>
      <source>{0} is {1}; nothing was imported: save the register as .xlsx and try again.</source>
      <translation>{0} est {1} ; rien n’a été importé : enregistrez le registre en .xlsx et réessayez.</translation>
    </message>
    <message>
      <source>{0} keeps its KPI because it was raised for the reading {1}. Void it with a reason if it is not needed, and raise another for the other KPI; nothing was changed.</source>
      <translation>{0} garde son indicateur, car elle a été ouverte pour le relevé {1}. Annulez-la avec un motif si elle n’est pas nécessaire, et ouvrez-en une autre pour l’autre indicateur ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} keeps its due date {1:day}: a due date moves only with a reason. Use “Move due date” and say why.</source>
      <translation>{0} garde son échéance {1} : une échéance ne se déplace qu’avec un motif. Choisissez « Déplacer l’échéance » et indiquez pourquoi.</translation>
    </message>
    <message>
      <source>{0} keeps its reason for being “{1}”: it is what was said when it became so. Write what is to be added in “Notes”; nothing was changed.</source>
      <translation>{0} garde son motif pour « {1} » : c’est ce qui a été dit alors. Écrivez les compléments dans les notes ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} keeps {1:day} as the day it was first promised for: a promise is made once. Use “Move due date” for another day; nothing was changed.</source>
      <translation>{0} garde le {1} comme jour promis d’abord : on ne promet qu’une fois. Utilisez « Déplacer l’échéance » pour un autre jour ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} lies {1}: when two computers have it open, one of them loses what was typed. Nothing is lost yet; keep the data file on this computer, and put only backups there.</source>
      <translation>{0} se trouve {1} : si deux ordinateurs l’ont ouvert, l’un d’eux perd ce qui a été saisi. Rien n’est encore perdu ; gardez le fichier de données sur cet ordinateur et n’y mettez que des sauvegardes.</translation>
    </message>
    <message>
      <source>{0} lines lie beyond the last row and have no title: left out.</source>
      <translation>{0} lignes se trouvent après la dernière ligne et n’ont pas de titre : laissées de côté.</translation>
    </message>
    <message>
      <source>{0} more files in this folder are no workbooks and were not read.</source>
      <translation>{0} autres fichiers de ce dossier ne sont pas des classeurs et n’ont pas été lus.</translation>
    </message>
    <message>
      <source>{0} of {1} were not changed. {2}</source>
      <translation>{0} de {1} n’ont pas été modifiés. {2}</translation>
    </message>
    <message>
      <source>{0} row {1} points to a {2} that does not exist.</source>
      <translation>{0} ligne {1} renvoie à un {2} qui n’existe pas.</translation>
    </message>
    <message>
      <source>{0} sheets are hidden in the file: {1} and {2} more.</source>
      <translation>{0} feuilles sont masquées dans le fichier : {1} et {2} autres.</translation>
    </message>
    <message>
      <source>{0} stands after {1}: is its year right?</source>
      <translation>{0} se trouve après {1} : l’année est-elle juste ?</translation>
    </message>
    <message>
      <source>{0} stays active because open records wait for them: {1}. Use “Hand over…” and say who takes each; nothing was changed.</source>
      <translation>{0} reste actif car des enregistrements ouverts l’attendent : {1}. Choisissez « Transmettre… » et indiquez qui reprend chacun ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} stays as it is because these inputs are not covered: {1}. Write a discussion or a conclusion for each, or say in “Not covered because” why not.</source>
      <translation>{0} reste tel quel car ces éléments d’entrée ne sont pas traités : {1}. Écrivez une discussion ou une conclusion pour chacun, ou indiquez sous « Non traité parce que » pourquoi.</translation>
    </message>
    <message>
      <source>{0} stays closed although the file brings what is not finished: {1}. It is marked as imported; reopen it with a reason if the work goes on.</source>
      <translation>{0} reste clôturée bien que le fichier apporte ce qui n’est pas terminé : {1}. Elle est marquée comme importée ; rouvrez-la avec un motif si le travail continue.</translation>
    </message>
    <message>
      <source>{0} stays closed, and nothing was saved, because it would lack this: {1}. Reopen it with a reason first.</source>
      <translation>{0} reste clôturée et rien n’a été enregistré, car il lui manquerait ceci : {1}. Rouvrez-la d’abord avec un motif.</translation>
    </message>
    <message>
      <source>{0} stays with its review because it was decided there. Carry it over or cancel it with a reason; nothing was changed.</source>
      <translation>{0} reste avec sa revue car elle y a été décidée. Reportez-la ou annulez-la avec un motif ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} stays “{1}” because open records hang on it: {2}. Close them, or move them to another process, then retire it.</source>
      <translation>{0} reste « {1} » car des enregistrements ouverts en dépendent : {2}. Clôturez-les, ou confiez-les à un autre processus, puis rendez-le obsolète.</translation>
    </message>
    <message>
      <source>{0} stays “{1}”: it can't become “{2}” from there. Next it can become: {3}. Nothing was saved.</source>
      <translation>{0} reste « {1} » : de là il ne peut pas devenir « {2} ». Il peut ensuite devenir : {3}. Rien n’a été enregistré.</translation>
    </message>
    <message>
      <source>{0} was altered by another program (“{1}” is not ours). It was left untouched; restore a backup.</source>
      <translation>{0} a été modifié par un autre programme (« {1} » n’est pas de nous). Il n’a pas été touché ; restaurez une sauvegarde.</translation>
    </message>
    <message>
      <source>{0} was altered: entry {1} of its trail does not follow from the one before. Nothing was loaded; export it anew.</source>
      <translation>{0} a été modifié : l’entrée {1} de son journal ne suit pas la précédente. Rien n’a été chargé ; exportez de nouveau.</translation>
    </message>
    <message>
      <source>{0} was done on {1:day}.</source>
      <translation>{0} a été fait le {1}.</translation>
    </message>
    <message>
      <source>{0} was drafted because {1} missed its target.</source>
      <translation>{0} a été créée parce que {1} n’a pas atteint sa cible.</translation>
    </message>
    <message>
      <source>{0} was drafted because {1} missed {2} periods running.</source>
      <translation>{0} a été créée parce que {1} a manqué sa cible {2} périodes de suite.</translation>
    </message>
    <message>
      <source>{0} was drafted because {1} shows a signal in the bad direction (3 of 4 nearer a limit than the mean).</source>
      <translation>{0} a été créée parce que {1} montre un signal dans le mauvais sens (3 sur 4 plus près d’une limite que de la moyenne).</translation>
    </message>
    <message>
      <source>{0} was drafted because {1} shows a signal in the bad direction (8 in a row on one side of the mean).</source>
      <translation>{0} a été créée parce que {1} montre un signal dans le mauvais sens (8 de suite d’un même côté de la moyenne).</translation>
    </message>
    <message>
      <source>{0} was drafted because {1} shows a signal in the bad direction (outside limits).</source>
      <translation>{0} a été créée parce que {1} montre un signal dans le mauvais sens (hors limites).</translation>
    </message>
    <message>
      <source>{0} was edited here since the last import and differs in the file; the value here is kept.</source>
      <translation>{0} a été modifié ici depuis le dernier import et diffère dans le fichier ; la valeur ici est conservée.</translation>
    </message>
    <message>
      <source>{0} was imported for {1}.</source>
      <translation>{0} a été importée pour {1}.</translation>
    </message>
    <message>
      <source>{0} was imported without its link to {1}, because {2} is open for that; the number is kept as extra.</source>
      <translation>{0} a été importée sans son lien vers {1}, car {2} est ouverte pour cela ; le numéro est conservé en supplément.</translation>
    </message>
    <message>
      <source>{0} was linked to {1}, which its row named.</source>
      <translation>{0} a été liée à {1}, que sa ligne nommait.</translation>
    </message>
    <message>
      <source>{0} was made by a newer version of QMS Desktop. It was left untouched; update the app.</source>
      <translation>{0} a été créé par une version plus récente de QMS Desktop. Il n’a pas été touché ; mettez l’application à jour.</translation>
    </message>
    <message>
      <source>{0} was not approved because decision {1} has no action yet. Use “Approve”, which makes one of each decision; nothing was changed.</source>
      <translation>{0} n’a pas été approuvée car la décision {1} n’a pas encore d’action. Choisissez « Approuver », qui en crée une de chaque décision ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not approved because it is no process in use. Choose a draft or an active one; nothing was changed.</source>
      <translation>{0} n’a pas été approuvé car ce n’est pas un processus en usage. Choisissez un brouillon ou un processus actif ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not approved because it is not said by whom and when. Use “Approve”; nothing was changed.</source>
      <translation>{0} n’a pas été approuvé car il n’est pas dit par qui ni quand. Choisissez « Approuver » ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not approved because its minutes are not kept yet. Use “Approve”; nothing was changed.</source>
      <translation>{0} n’a pas été approuvé, car son compte rendu n’est pas encore conservé. Choisissez « Approuver » ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not approved because nothing was changed since revision {1}. Change it first, then approve it.</source>
      <translation>{0} n’a pas été approuvé car rien n’a changé depuis la révision {1}. Modifiez-le d’abord, puis approuvez-le.</translation>
    </message>
    <message>
      <source>{0} was not approved because this is missing: {1}. Fill it in and approve again; nothing was changed.</source>
      <translation>{0} n’a pas été approuvé car ceci manque : {1}. Remplissez-le et approuvez de nouveau ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not approved because {1:day} is still to come. Choose today or a day before; nothing was changed.</source>
      <translation>{0} n’a pas été approuvé car le {1} est encore à venir. Choisissez aujourd’hui ou un jour avant ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not attached because it can't be read: {1}. Nothing was changed; choose another file.</source>
      <translation>{0} n’a pas été joint car il ne peut pas être lu : {1}. Rien n’a été modifié ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{0} was not attached because it is a folder. Nothing was changed; choose the files in it.</source>
      <translation>{0} n’a pas été joint car c’est un dossier. Rien n’a été modifié ; choisissez les fichiers qu’il contient.</translation>
    </message>
    <message>
      <source>{0} was not attached because it is larger than {1} MB. Nothing was changed; attach a smaller one, or write down where the file is kept.</source>
      <translation>{0} n’a pas été joint car il dépasse {1} Mo. Rien n’a été modifié ; joignez un fichier plus petit ou notez où le fichier est conservé.</translation>
    </message>
    <message>
      <source>{0} was not attached because it is no longer there. Nothing was changed; look where it is now and choose it there.</source>
      <translation>{0} n’a pas été joint car le fichier n’est plus là. Rien n’a été modifié ; cherchez où il se trouve et choisissez-le là.</translation>
    </message>
    <message>
      <source>{0} was not attached because it is no ordinary file. Nothing was changed; choose another file.</source>
      <translation>{0} n’a pas été joint car ce n’est pas un fichier ordinaire. Rien n’a été modifié ; choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>{0} was not changed because its figures are taken from the registers alone. Use “Freeze figures”; nothing was saved.</source>
      <translation>{0} n’a pas été modifiée, car ses chiffres viennent des registres seuls. Utilisez « Figer les chiffres » ; rien n’a été enregistré.</translation>
    </message>
    <message>
      <source>{0} was not changed because nothing is missing, so there is no gate to pass. Go on with its next step.</source>
      <translation>{0} n’a pas été modifié car rien ne manque : il n’y a pas d’étape à franchir. Passez à l’étape suivante.</translation>
    </message>
    <message>
      <source>{0} was not changed because “{1}” needs a reason. Say why and try again; nothing was saved.</source>
      <translation>{0} n’a pas été modifié car « {1} » demande un motif. Dites pourquoi et réessayez ; rien n’a été enregistré.</translation>
    </message>
    <message>
      <source>{0} was not changed. {1}</source>
      <translation>{0} n’a pas été modifié. {1}</translation>
    </message>
    <message>
      <source>{0} was not changed: a {1} has no state.</source>
      <translation>{0} n’a pas été modifié : {1} n’a pas d’état.</translation>
    </message>
    <message>
      <source>{0} was not changed: what its state rests on follows from how it got there. Leave it as it is; nothing was saved.</source>
      <translation>{0} n’a pas été modifié : ce sur quoi son état repose découle de la façon dont il a été atteint. Laissez-le tel quel ; rien n’a été enregistré.</translation>
    </message>
    <message>
      <source>{0} was not closed because its minutes are not approved. Approve them first; nothing was changed.</source>
      <translation>{0} n’a pas été clôturé car son compte rendu n’est pas approuvé. Approuvez-le d’abord ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not closed because only its own actions can be carried over. Leave the others out and close again; nothing was changed.</source>
      <translation>{0} n’a pas été clôturé car seules ses propres actions peuvent être reportées. Retirez les autres et clôturez de nouveau ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not closed because {1} of its actions are still open: {2}. Finish them, or carry each over with a reason; nothing was changed.</source>
      <translation>{0} n’a pas été clos car {1} de ses actions sont encore ouvertes : {2}. Terminez-les, ou reportez chacune avec un motif ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not erased because records stay. Withdraw it with a reason; nothing was changed.</source>
      <translation>{0} n’a pas été effacé car les fiches restent. Retirez-la avec un motif ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not frozen because its figures are not fixed yet. Use “Freeze figures”; nothing was changed.</source>
      <translation>{0} n’a pas été figé car ses chiffres ne sont pas encore fixés. Choisissez « Figer les chiffres » ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not linked because a process does not feed itself. Choose another one; nothing was changed.</source>
      <translation>{0} n’a pas été relié car un processus ne s’alimente pas lui-même. Choisissez-en un autre ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not loaded because the data file already holds records, and they are kept. Create a new data file and load it there.</source>
      <translation>{0} n’a pas été chargé car le fichier de données contient déjà des enregistrements, et ils sont conservés. Créez un nouveau fichier de données et chargez-le là.</translation>
    </message>
    <message>
      <source>{0} was not marked done because evidence is missing: a CAPA needs to see what shows that it was done. Say it and try again; nothing was changed.</source>
      <translation>{0} n’a pas été marquée comme faite car la preuve manque : une CAPA demande ce qui montre que c’est fait. Indiquez-le et réessayez ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not marked done because {1:day} is still to come. Choose today or a day before; nothing was changed.</source>
      <translation>{0} n’a pas été marquée comme faite car le {1} est encore à venir. Choisissez aujourd’hui ou un jour avant ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not opened because {1}; nothing was imported: check where the file comes from, or copy the register into a new workbook.</source>
      <translation>{0} n’a pas été ouvert car {1} ; rien n’a été importé : vérifiez d’où vient le fichier, ou copiez le registre dans un nouveau classeur.</translation>
    </message>
    <message>
      <source>{0} was not opened because {1}; nothing was imported: copy the register into a new workbook.</source>
      <translation>{0} n’a pas été ouvert car {1} ; rien n’a été importé : copiez le registre dans un nouveau classeur.</translation>
    </message>
    <message>
      <source>{0} was not reopened: it is “{1}”, and only a closed CAPA can be reopened. Go on with it as it stands; nothing was changed.</source>
      <translation>{0} n’a pas été rouverte : elle est « {1} », et seule une CAPA clôturée peut être rouverte. Continuez avec elle telle quelle ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not saved because a new record starts as “{1}”. Save it so, then move it on; what you typed is kept.</source>
      <translation>{0} n’a pas été enregistré car une nouvelle fiche commence par « {1} ». Enregistrez-la ainsi, puis faites-la avancer ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} was not saved because a process becomes active, and gets its revision, when it is approved. Use “Approve” and say who approved it and when; nothing was changed.</source>
      <translation>{0} n’a pas été enregistré, car un processus devient actif et reçoit sa révision lorsqu’il est approuvé. Utilisez « Approuver » et dites qui l’a approuvé et quand ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not saved because fewer than no misses can't draft a CAPA. Type 0 for never, or how many misses running, and save again; what you typed is kept.</source>
      <translation>{0} n’a pas été enregistré, car moins de zéro écart ne peut pas ouvrir de CAPA. Saisissez 0 pour jamais, ou combien d’écarts de suite, et enregistrez à nouveau ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} was not saved because it is closed and stands on {1}. Reopen it with a reason first; what you typed is kept.</source>
      <translation>{0} n’a pas été enregistrée, car elle est clôturée et repose sur {1}. Rouvrez-la d’abord avec un motif ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} was not saved because it is not said how often it is read. Choose a frequency and save again; what you typed is kept.</source>
      <translation>{0} n’a pas été enregistré, car il n’est pas dit à quelle fréquence il est relevé. Choisissez une fréquence et enregistrez à nouveau ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} was not saved because it was changed elsewhere in the meantime. What you typed is kept; reload the record and save again.</source>
      <translation>{0} n’a pas été enregistré car il a été modifié ailleurs entre-temps. Votre saisie est conservée ; rechargez l’enregistrement et enregistrez de nouveau.</translation>
    </message>
    <message>
      <source>{0} was not saved because its dates contradict each other: it was verified on {1:day}, before {2} was done on {3:day}. Correct one of the two; what you typed is kept.</source>
      <translation>{0} n’a pas été enregistré car ses dates se contredisent : vérifié le {1}, avant que {2} ne soit fait le {3}. Corrigez l’une des deux ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} was not saved because its dates contradict each other: {1} Correct one of the two; what you typed is kept.</source>
      <translation>{0} n’a pas été enregistré car ses dates se contredisent : {1} Corrigez l’une des deux ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} was not saved because locked readings would be judged anew: {1}. Give the new target a later “Target from”, or unlock these readings first, with a reason.</source>
      <translation>{0} n’a pas été enregistré, car des mesures verrouillées seraient jugées à nouveau : {1}. Donnez à la nouvelle cible une date de début plus tardive, ou déverrouillez d’abord ces mesures, avec un motif.</translation>
    </message>
    <message>
      <source>{0} was not saved because the app itself sets “{1}”. Leave it as it is and save again; what you typed is kept.</source>
      <translation>{0} n’a pas été enregistré, car l’application définit elle-même « {1} ». Laissez-le tel quel et enregistrez à nouveau ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} was not saved because the day on which it was held is missing. Fill in “Held on” and try again; what you typed is kept.</source>
      <translation>{0} n’a pas été enregistré, car il manque le jour où la revue a eu lieu. Remplissez « Tenue le » et réessayez ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} was not saved because the span of its natural limits is not clear. Correct it and save again; what you typed is kept.</source>
      <translation>{0} n’a pas été enregistré car l’intervalle de ses limites naturelles n’est pas clair. Corrigez-le et enregistrez de nouveau ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} was not saved because {1} is open for {2} already, and a KPI has one open CAPA at a time. Work on that one, or take the KPI out of this one.</source>
      <translation>{0} n’a pas été enregistrée car {1} est déjà ouverte pour {2}, et un indicateur n’a qu’une CAPA ouverte. Travaillez sur celle-là, ou retirez l’indicateur de celle-ci.</translation>
    </message>
    <message>
      <source>{0} was not saved because “First promised for” is another day than the due date. Leave it empty, it follows by itself; what you typed is kept.</source>
      <translation>{0} n’a pas été enregistré, car « Promis d’abord pour le » est un autre jour que l’échéance. Laissez-le vide, il en découle ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} was not saved because “{1}” {2:day} is still to come. Correct the day; what you typed is kept.</source>
      <translation>{0} n’a pas été enregistré, car « {1} » {2} est encore à venir. Corrigez le jour ; votre saisie est conservée.</translation>
    </message>
    <message>
      <source>{0} was not verified because that takes somebody other than its owner. Use “Verify” and say who looked at it; nothing was changed.</source>
      <translation>{0} n’a pas été vérifié car il faut quelqu’un d’autre que son responsable. Choisissez « Vérifier » et indiquez qui l’a examiné ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not verified because {1:day} is still to come. Choose today or a day before; nothing was changed.</source>
      <translation>{0} n’a pas été vérifié car le {1} est encore à venir. Choisissez aujourd’hui ou un jour avant ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not verified: its owner can't be the one who verifies it. Choose another; nothing was changed.</source>
      <translation>{0} n’a pas été vérifié : son responsable ne peut pas le vérifier lui-même. Choisissez une autre personne ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was not withdrawn because the reason is missing. Say why and try again; nothing was changed.</source>
      <translation>{0} n’a pas été retiré car le motif manque. Dites pourquoi et réessayez ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0} was read as {1} text separated by {2}.</source>
      <translation>{0} a été lu comme texte {1} séparé par {2}.</translation>
    </message>
    <message>
      <source>{0} was written by another version of QMS Desktop (its schema is {1}, ours {2}); nothing was loaded. Open the original data file with this version and export it again.</source>
      <translation>{0} a été écrit par une autre version de QMS Desktop (son schéma est {1}, le nôtre {2}) ; rien n’a été chargé. Ouvrez le fichier d’origine avec cette version et exportez-le de nouveau.</translation>
    </message>
    <message>
      <source>{0} were not changed: the app writes them itself as proof. Leave them as they are; nothing was saved.</source>
      <translation>{0} n’ont pas été modifiés : l’application les écrit elle-même comme preuve. Laissez-les tels quels ; rien n’a été enregistré.</translation>
    </message>
    <message>
      <source>{0} {1} read {2} for {3}.</source>
      <translation>{0} {1} indiquait {2} pour {3}.</translation>
    </message>
    <message>
      <source>{0} “{1}” can't be read.</source>
      <translation>{0} « {1} » ne peut pas être lu.</translation>
    </message>
    <message>
      <source>{0} “{1}” is not known; the link is left empty.</source>
      <translation>{0} « {1} » n’est pas connu ; le lien reste vide.</translation>
    </message>
    <message>
      <source>{0} “{1}” is not known; the text is kept as extra.</source>
      <translation>{0} « {1} » n’est pas connu ; le texte est conservé en supplément.</translation>
    </message>
    <message>
      <source>{0}, which was drafted for {1}, was voided because {2} was imported for it.</source>
      <translation>{0}, créée pour {1}, est devenue sans objet car {2} a été importée pour cela.</translation>
    </message>
    <message>
      <source>{0}: open records hang on it.</source>
      <translation>{0} : des enregistrements ouverts en dépendent.</translation>
    </message>
    <message>
      <source>{0}: the new owner is the same person. Choose somebody else; nothing was changed.</source>
      <translation>{0} : le nouveau responsable est la même personne. Choisissez quelqu’un d’autre ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0}: {1} is not active. Choose somebody else; nothing was changed.</source>
      <translation>{0} : {1} n’est pas actif. Choisissez quelqu’un d’autre ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0}: {1} records have no new owner, the first is {2} {3}. Choose one for each; nothing was changed.</source>
      <translation>{0} : {1} enregistrements n’ont pas de nouveau responsable, le premier est {2} {3}. Choisissez-en un pour chacun ; rien n’a été modifié.</translation>
    </message>
    <message>
      <source>{0}: {1}. Nothing was changed; look at the list again.</source>
      <translation>{0} : {1}. Rien n’a été modifié ; revoyez la liste.</translation>
    </message>
    <message>
      <source>{0}{1}: the period has not begun; the value is kept as extra, not as a reading.</source>
      <translation>{0}{1} : la période n’a pas commencé ; la valeur est conservée en supplément, pas comme mesure.</translation>
    </message>
    <message>
      <source>“By another person” is attested by whoever entered it, not proven by a sign-on.</source>
      <translation>« Par une autre personne » est attesté par celui qui l’a saisi, non prouvé par une connexion.</translation>
    </message>
    <message>
      <source>“{0}” can't be imported; nothing was changed. Choose one of: {1}.</source>
      <translation>« {0} » ne peut pas être importé ; rien n’a été modifié. Choisissez un de : {1}.</translation>
    </message>
    <message>
      <source>“{0}” can't be read as “{1}”; nothing of this row is pasted.</source>
      <translation>« {0} » ne se lit pas comme « {1} » ; rien de cette ligne n’est collé.</translation>
    </message>
    <message>
      <source>“{0}” could not be written ({1}); what stood there before is unchanged. Close it where it is open or choose another place, and try again.</source>
      <translation>« {0} » n’a pas pu être écrit ({1}) ; ce qui s’y trouvait est inchangé. Fermez-le là où il est ouvert ou choisissez un autre endroit, et réessayez.</translation>
    </message>
    <message>
      <source>“{0}” could not be written because the disk is full; what stood there before is unchanged. Free some space or choose another place, and try again.</source>
      <translation>« {0} » n’a pas pu être écrit car le disque est plein ; ce qui s’y trouvait avant est inchangé. Libérez de la place ou choisissez un autre endroit, puis réessayez.</translation>
    </message>
    <message>
      <source>“{0}” follows from other fields and is not pasted.</source>
      <translation>« {0} » découle d’autres champs et n’est pas collé.</translation>
    </message>
    <message>
      <source>“{0}” is neither yes nor no; the text is kept.</source>
      <translation>« {0} » n’est ni oui ni non ; le texte est conservé.</translation>
    </message>
    <message>
      <source>“{0}” is no column of this sheet and its rows have no extra columns; it was not read.</source>
      <translation>« {0} » n’est pas une colonne de cette feuille et ses lignes n’ont pas de colonnes supplémentaires ; elle n’a pas été lue.</translation>
    </message>
    <message>
      <source>“{0}” is no date; the text is kept.</source>
      <translation>« {0} » n’est pas une date ; le texte est conservé.</translation>
    </message>
    <message>
      <source>“{0}” is no day of the calendar; the text is kept.</source>
      <translation>« {0} » n’est pas un jour du calendrier ; le texte est conservé.</translation>
    </message>
    <message>
      <source>“{0}” is no number; the text is kept.</source>
      <translation>« {0} » n’est pas un nombre ; le texte est conservé.</translation>
    </message>
    <message>
      <source>“{0}” is no period; nothing was changed. Write it like 2026-03.</source>
      <translation>« {0} » n’est pas une période ; rien n’a été modifié. Écrivez-la comme 2026-03.</translation>
    </message>
    <message>
      <source>“{0}” is no period; the value is kept as extra.</source>
      <translation>« {0} » n’est pas une période ; la valeur est conservée en supplément.</translation>
    </message>
    <message>
      <source>“{0}” is no {1} we know; the text is kept.</source>
      <translation>« {0} » n’est pas une valeur connue pour {1} ; le texte est conservé.</translation>
    </message>
    <message>
      <source>“{0}” is no {1}.</source>
      <translation>« {0} » n’est pas une valeur valable : {1}.</translation>
    </message>
    <message>
      <source>“{0}” may mean a colour or something else; the text is kept.</source>
      <translation>« {0} » peut désigner une couleur ou autre chose ; le texte est gardé.</translation>
    </message>
    <message>
      <source>“{0}” names no year, and nothing here tells it; the text is kept.</source>
      <translation>« {0} » n’indique pas d’année, et rien ici ne la dit ; le texte est conservé.</translation>
    </message>
    <message>
      <source>“{0}” repeats its numbers for different records. Each gets a number of its own here; what stood there is kept as extra.</source>
      <translation>« {0} » répète ses numéros pour des fiches différentes. Chacune reçoit ici son propre numéro ; ce qui s’y trouvait est conservé en supplément.</translation>
    </message>
    <message>
      <source>“{0}” stays as it is here: approve the process here to make it active.</source>
      <translation>« {0} » reste tel quel ici : approuvez le processus ici pour le rendre actif.</translation>
    </message>
    <message>
      <source>“{0}” stays as it is here: it is the reason that was given.</source>
      <translation>« {0} » reste tel quel ici : c’est le motif qui a été donné.</translation>
    </message>
    <message>
      <source>“{0}” stays as it is here: the CAPA is closed. Reopen it with a reason to change it.</source>
      <translation>« {0} » reste tel quel ici : la CAPA est clôturée. Rouvrez-la avec un motif pour le modifier.</translation>
    </message>
    <message>
      <source>“{0}” stays as it is here: the CAPA was raised for the reading {1}.</source>
      <translation>« {0} » reste tel quel ici : la CAPA a été ouverte pour le relevé {1}.</translation>
    </message>
    <message>
      <source>“{0}” stays as it is here: the app itself sets it.</source>
      <translation>« {0} » reste tel qu’ici : l’application le définit elle-même.</translation>
    </message>
    <message>
      <source>“{0}” stays as it is here: the process was approved here.</source>
      <translation>« {0} » reste tel quel ici : le processus a été approuvé ici.</translation>
    </message>
    <message>
      <source>“{0}” to “{1}” name no year: their values are kept as extra. Write the year into the header, the title, the sheet's or the file's name and import again.</source>
      <translation>« {0} » à « {1} » n’indiquent pas d’année : leurs valeurs sont gardées en colonnes supplémentaires. Écrivez l’année dans l’en-tête, le titre, le nom de la feuille ou du fichier et importez de nouveau.</translation>
    </message>
    <message>
      <source>“{0}” was not {1}: {2}. Nothing was changed.</source>
      <translation>« {0} » n’a pas été exécuté ({1}) : {2}. Rien n’a été modifié.</translation>
    </message>
    <message>
      <source>“{0}” was read as {1:day}, its last day; the text is kept.</source>
      <translation>« {0} » a été lu comme {1}, son dernier jour ; le texte est conservé.</translation>
    </message>
    <message>
      <source>“{0}” was read as {1:day}, with the year of the other dates or the title; the text is kept.</source>
      <translation>« {0} » a été lu comme {1}, avec l’année des autres dates ou du titre ; le texte est conservé.</translation>
    </message>
    <message>
      <source>“{0}” was read as {1}; the full text is kept.</source>
      <translation>« {0} » a été lu comme {1} ; le texte complet est conservé.</translation>
    </message>
    <message>
      <source>“{0}” {1:day} is before “{2}” {3:day}.</source>
      <translation>« {0} » {1} est antérieur à « {2} » {3}.</translation>
    </message>
  </context>
  <context>
    <name>typed_text</name>
    <message>
      <source>Choose one of: %1.</source>
      <translation>Choisissez parmi : %1.</translation>
    </message>
    <message>
      <source>Type a date like %1.</source>
      <translation>Saisissez une date comme %1.</translation>
    </message>
    <message>
      <source>Type a number, for example %1.</source>
      <translation>Saisissez un nombre, par exemple %1.</translation>
    </message>
    <message>
      <source>Type a period like 2026-03, 2026-Q2, 2026-H1, 2026-W07 or 2026.</source>
      <translation>Saisissez une période comme 2026-03, 2026-Q2, 2026-H1, 2026-W07 ou 2026.</translation>
    </message>
    <message>
      <source>Type a whole number, for example %1.</source>
      <translation>Saisissez un nombre entier, par exemple %1.</translation>
    </message>
    <message>
      <source>Type yes or no.</source>
      <translation>Saisissez oui ou non.</translation>
    </message>
  </context>
  <context>
    <name>verbs</name>
    <message>
      <source>Activate</source>
      <translation>Mettre en vigueur</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Approuver</translation>
    </message>
    <message>
      <source>Cancel it</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Close the review</source>
      <translation>Clore la revue</translation>
    </message>
    <message>
      <source>Freeze figures</source>
      <translation>Figer les chiffres</translation>
    </message>
    <message>
      <source>Make a revision</source>
      <translation>Créer une révision</translation>
    </message>
    <message>
      <source>Mark done</source>
      <translation>Marquer fait</translation>
    </message>
    <message>
      <source>Mark held</source>
      <translation>Marquer tenue</translation>
    </message>
    <message>
      <source>Mark missed</source>
      <translation>Marquer manqué</translation>
    </message>
    <message>
      <source>Mark reached</source>
      <translation>Marquer atteint</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Rouvrir</translation>
    </message>
    <message>
      <source>Retire</source>
      <translation>Rendre obsolète</translation>
    </message>
    <message>
      <source>Set to %1</source>
      <translation>Mettre à : %1</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Commencer</translation>
    </message>
    <message>
      <source>Unfreeze</source>
      <translation>Défiger</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Vérifier</translation>
    </message>
    <message>
      <source>Void</source>
      <translation>Déclarer sans objet</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>No</source>
      <translation>Non</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <source>a noun inside a sentence</source>
      <translation>a</translation>
    </message>
    <message>
      <source>d</source>
      <translation>j</translation>
    </message>
    <message>
      <source>m</source>
      <translation>m</translation>
    </message>
    <message>
      <source>y</source>
      <translation>a</translation>
    </message>
  </context>
</TS>
