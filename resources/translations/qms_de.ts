<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="de" sourcelanguage="en">
  <context>
    <name>AgendaList</name>
    <message>
      <source>%1 of %2 inputs covered</source>
      <translation>%1 von %2 Eingaben behandelt</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Tagesordnung</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>End</source>
      <translation>Ende</translation>
    </message>
    <message>
      <source>Leave the meeting; everything is saved (Esc)</source>
      <translation>Sitzung verlassen; alles ist gespeichert (Esc)</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>The next page (Right, Page Down)</source>
      <translation>Die nächste Seite (Rechts, Bild ab)</translation>
    </message>
    <message>
      <source>The page before (Left, Page Up)</source>
      <translation>Die Seite davor (Links, Bild auf)</translation>
    </message>
    <message>
      <source>has data; nobody spoke to it yet</source>
      <translation>hat Daten; noch niemand hat dazu gesprochen</translation>
    </message>
    <message>
      <source>not covered yet</source>
      <translation>noch nicht behandelt</translation>
    </message>
    <message>
      <source>not covered, with a reason</source>
      <translation>nicht behandelt, mit Begründung</translation>
    </message>
    <message>
      <source>spoken to</source>
      <translation>besprochen</translation>
    </message>
  </context>
  <context>
    <name>ApproveDialog</name>
    <message>
      <source>Approve</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <source>Approve the minutes of %1</source>
      <translation>Protokoll von %1 freigeben</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>Freigegeben von</translation>
    </message>
    <message>
      <source>Approved on</source>
      <translation>Freigegeben am</translation>
    </message>
    <message>
      <source>Say who approves, and when.</source>
      <translation>Geben Sie an, wer freigibt und wann.</translation>
    </message>
  </context>
  <context>
    <name>ApproveRevisionDialog</name>
    <message>
      <source>Approve</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <source>Approve %1 as a revision</source>
      <translation>%1 als Revision freigeben</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>Freigegeben von</translation>
    </message>
    <message>
      <source>Approved on</source>
      <translation>Freigegeben am</translation>
    </message>
    <message>
      <source>Changed since the revision before: %1.</source>
      <translation>Seit der vorigen Revision geändert: %1.</translation>
    </message>
    <message>
      <source>Say what changed, and why; it stays with the revision.</source>
      <translation>Geben Sie an, was sich geändert hat und warum; es bleibt bei der Revision.</translation>
    </message>
    <message>
      <source>Say who approves, when, and from when it holds.</source>
      <translation>Geben Sie an, wer freigibt, wann und ab wann es gilt.</translation>
    </message>
    <message>
      <source>This day is still to come.</source>
      <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
      <source>What changed, and why</source>
      <translation>Was sich geändert hat, und warum</translation>
    </message>
  </context>
  <context>
    <name>AskDialog</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>BackupDialog</name>
    <message>
      <source>Backups</source>
      <translation>Sicherungen</translation>
    </message>
    <message>
      <source>Choose a backup</source>
      <translation>Sicherung wählen</translation>
    </message>
    <message>
      <source>Choose a backup first.</source>
      <translation>Wählen Sie zuerst eine Sicherung.</translation>
    </message>
    <message>
      <source>Choose a file…</source>
      <translation>Datei wählen…</translation>
    </message>
    <message>
      <source>Data files (*.qms)</source>
      <translation>Datendateien (*.qms)</translation>
    </message>
    <message>
      <source>No backup of it was found beside it; choose a file.</source>
      <translation>Daneben wurde keine Sicherung gefunden; wählen Sie eine Datei.</translation>
    </message>
    <message>
      <source>Restore</source>
      <translation>Wiederherstellen</translation>
    </message>
    <message>
      <source>Restore %1 from a backup</source>
      <translation>%1 aus einer Sicherung wiederherstellen</translation>
    </message>
    <message>
      <source>That is the file itself. Choose a backup of it.</source>
      <translation>Das ist die Datei selbst. Wählen Sie eine Sicherung davon.</translation>
    </message>
    <message>
      <source>The backup is checked first. The file as it is now is kept under another name.</source>
      <translation>Die Sicherung wird zuerst geprüft. Die Datei, wie sie jetzt ist, bleibt unter einem anderen Namen erhalten.</translation>
    </message>
    <message>
      <source>backup</source>
      <translation>Sicherung</translation>
    </message>
    <message>
      <source>before an update of the app</source>
      <translation>vor einer Aktualisierung der App</translation>
    </message>
    <message>
      <source>the file before a backup was restored</source>
      <translation>die Datei vor einer Wiederherstellung</translation>
    </message>
    <message>
      <source>the file before it was repaired</source>
      <translation>die Datei vor einer Reparatur</translation>
    </message>
    <message>
      <source>the file that was open when another was put in its place</source>
      <translation>die Datei, die offen war, als eine andere an ihre Stelle kam</translation>
    </message>
  </context>
  <context>
    <name>CellDrafts</name>
    <message>
      <source>%1 texts typed last time could not be stored; they stand in their cells, marked ■.</source>
      <translation>%1 zuletzt eingegebene Texte konnten nicht gespeichert werden; sie stehen mit ■ in ihren Zellen.</translation>
    </message>
    <message>
      <source>A text typed last time could not be stored; it stands in its cell, marked ■.</source>
      <translation>Ein zuletzt eingegebener Text konnte nicht gespeichert werden; er steht mit ■ in seiner Zelle.</translation>
    </message>
    <message>
      <source>The window closed before this was stored; press Enter to store it.</source>
      <translation>Das Fenster ging zu, bevor dies gespeichert war; die Eingabetaste speichert es.</translation>
    </message>
  </context>
  <context>
    <name>Chips</name>
    <message>
      <source>Grouped by %1</source>
      <translation>Gruppiert nach %1</translation>
    </message>
    <message>
      <source>Late only</source>
      <translation>Nur verspätete</translation>
    </message>
    <message>
      <source>Only the records behind a figure</source>
      <translation>Nur die Datensätze hinter einer Zahl</translation>
    </message>
    <message>
      <source>Open only</source>
      <translation>Nur offene</translation>
    </message>
    <message>
      <source>Take away: %1</source>
      <translation>Entfernen: %1</translation>
    </message>
    <message>
      <source>With withdrawn ones</source>
      <translation>Mit zurückgezogenen</translation>
    </message>
    <message>
      <source>empty</source>
      <translation>leer</translation>
    </message>
    <message>
      <source>filled in</source>
      <translation>ausgefüllt</translation>
    </message>
    <message>
      <source>from %1</source>
      <translation>ab %1</translation>
    </message>
    <message>
      <source>to %1</source>
      <translation>bis %1</translation>
    </message>
  </context>
  <context>
    <name>ClauseEditor</name>
    <message>
      <source>Clauses</source>
      <translation>Normabschnitte</translation>
    </message>
  </context>
  <context>
    <name>Closing</name>
    <message>
      <source>Backing up…</source>
      <translation>Sicherung läuft…</translation>
    </message>
    <message>
      <source>Finishing what is under way…</source>
      <translation>Was noch läuft, wird beendet…</translation>
    </message>
  </context>
  <context>
    <name>ColumnsDialog</name>
    <message>
      <source>%1 (extra column)</source>
      <translation>%1 (zusätzliche Spalte)</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Find a column</source>
      <translation>Eine Spalte suchen</translation>
    </message>
    <message>
      <source>Move down</source>
      <translation>Nach unten</translation>
    </message>
    <message>
      <source>Move up</source>
      <translation>Nach oben</translation>
    </message>
    <message>
      <source>Show these columns</source>
      <translation>Diese Spalten zeigen</translation>
    </message>
    <message>
      <source>Standard columns</source>
      <translation>Übliche Spalten</translation>
    </message>
    <message>
      <source>Tick at least one column.</source>
      <translation>Kreuzen Sie mindestens eine Spalte an.</translation>
    </message>
    <message>
      <source>Type to find a column</source>
      <translation>Eingeben, um eine Spalte zu finden</translation>
    </message>
    <message>
      <source>Which columns are shown?</source>
      <translation>Welche Spalten werden gezeigt?</translation>
    </message>
  </context>
  <context>
    <name>ColumnsStep</name>
    <message>
      <source>1 column to check</source>
      <translation>1 Spalte zu prüfen</translation>
    </message>
    <message>
      <source>1 to check</source>
      <translation>1 zu prüfen</translation>
    </message>
    <message>
      <source>Column {0}</source>
      <translation>Spalte {0}</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Columns matched: {0}, kept as extra: {1}</source>
      <translation>Zugeordnete Spalten: {0}, als Zusatz behalten: {1}</translation>
    </message>
    <message>
      <source>Counter or total, kept as extra</source>
      <translation>Zähler oder Summe, als Zusatz behalten</translation>
    </message>
    <message>
      <source>Do not import</source>
      <translation>Nicht importieren</translation>
    </message>
    <message>
      <source>Field for {0}</source>
      <translation>Feld für {0}</translation>
    </message>
    <message>
      <source>First values</source>
      <translation>Erste Werte</translation>
    </message>
    <message>
      <source>Forget this matching</source>
      <translation>Diese Zuordnung vergessen</translation>
    </message>
    <message>
      <source>Go to the next column that was guessed or has no field (F8)</source>
      <translation>Zur nächsten Spalte, die vermutet ist oder kein Feld hat (F8)</translation>
    </message>
    <message>
      <source>Kept as extra</source>
      <translation>Als Zusatz behalten</translation>
    </message>
    <message>
      <source>Labels and columns matched: {0}, kept as extra: {1}</source>
      <translation>Zugeordnete Beschriftungen und Spalten: {0}, als Zusatz behalten: {1}</translation>
    </message>
    <message>
      <source>Match</source>
      <translation>Zuordnung</translation>
    </message>
    <message>
      <source>Match the columns anew, now and for the next file like this one.</source>
      <translation>Spalten neu zuordnen, jetzt und für die nächste Datei dieser Art.</translation>
    </message>
    <message>
      <source>Next of {0} columns to check</source>
      <translation>Nächste von {0} zu prüfenden Spalten</translation>
    </message>
    <message>
      <source>Next of {0} to check</source>
      <translation>Nächste von {0} zu prüfenden</translation>
    </message>
    <message>
      <source>Nothing to check</source>
      <translation>Nichts zu prüfen</translation>
    </message>
    <message>
      <source>Our field</source>
      <translation>Unser Feld</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>Your column</source>
      <translation>Ihre Spalte</translation>
    </message>
    <message>
      <source>Your label or column</source>
      <translation>Ihre Beschriftung oder Spalte</translation>
    </message>
    <message>
      <source>{0} gave up “{1}” and is kept as extra: a field is filled from one column.</source>
      <translation>{0} hat „{1}“ abgegeben und wird als Zusatz behalten: Ein Feld wird aus einer Spalte gefüllt.</translation>
    </message>
    <message>
      <source>{0} · as last time</source>
      <translation>{0} · wie beim letzten Mal</translation>
    </message>
    <message>
      <source>{0}, not imported: {1}</source>
      <translation>{0}, nicht importiert: {1}</translation>
    </message>
    <message>
      <source>{0}, {1} to check</source>
      <translation>{0}, {1} zu prüfen</translation>
    </message>
  </context>
  <context>
    <name>Commands</name>
    <message>
      <source>Chain gaps</source>
      <translation>Lücken in der Kette</translation>
    </message>
    <message>
      <source>Change trail</source>
      <translation>Änderungsverlauf</translation>
    </message>
    <message>
      <source>Execution</source>
      <translation>Umsetzung</translation>
    </message>
    <message>
      <source>Filter by</source>
      <translation>Filtern nach</translation>
    </message>
    <message>
      <source>KPIs</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <source>Management review</source>
      <translation>Managementbewertung</translation>
    </message>
    <message>
      <source>Process map</source>
      <translation>Prozesslandkarte</translation>
    </message>
  </context>
  <context>
    <name>DataFiles</name>
    <message>
      <source>%1 is open already.</source>
      <translation>%1 ist schon geöffnet.</translation>
    </message>
    <message>
      <source>Backing up…</source>
      <translation>Sicherung läuft…</translation>
    </message>
    <message>
      <source>Data files (*.qms)</source>
      <translation>Datendateien (*.qms)</translation>
    </message>
    <message>
      <source>Loading the sample company…</source>
      <translation>Die Beispielfirma wird geladen…</translation>
    </message>
    <message>
      <source>New data file</source>
      <translation>Neue Datendatei</translation>
    </message>
    <message>
      <source>No other file was opened yet</source>
      <translation>Noch keine andere Datei wurde geöffnet</translation>
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
    <name>DayEditor</name>
    <message>
      <source>Calendar</source>
      <translation>Kalender</translation>
    </message>
    <message>
      <source>Choose in a calendar (Alt+Down)</source>
      <translation>Im Kalender wählen (Alt+Ab)</translation>
    </message>
  </context>
  <context>
    <name>DecisionsPanel</name>
    <message>
      <source>Add decision</source>
      <translation>Beschluss hinzufügen</translation>
    </message>
    <message>
      <source>Add decision (Ctrl+Return)</source>
      <translation>Beschluss hinzufügen (Strg+Eingabe)</translation>
    </message>
    <message>
      <source>Change decision</source>
      <translation>Beschluss ändern</translation>
    </message>
    <message>
      <source>Change…</source>
      <translation>Ändern…</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Beschlüsse</translation>
    </message>
    <message>
      <source>Take out</source>
      <translation>Herausnehmen</translation>
    </message>
    <message>
      <source>Type what was decided first.</source>
      <translation>Geben Sie zuerst ein, was beschlossen wurde.</translation>
    </message>
    <message>
      <source>What is decided?</source>
      <translation>Was ist beschlossen?</translation>
    </message>
    <message>
      <source>no due date</source>
      <translation>kein Termin</translation>
    </message>
    <message>
      <source>no owner</source>
      <translation>niemand verantwortlich</translation>
    </message>
  </context>
  <context>
    <name>DetailPane</name>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open the form (Enter)</source>
      <translation>Formular öffnen (Eingabe)</translation>
    </message>
    <message>
      <source>Summary</source>
      <translation>Zusammenfassung</translation>
    </message>
  </context>
  <context>
    <name>DoneDialog</name>
    <message>
      <source>Done on</source>
      <translation>Erledigt am</translation>
    </message>
    <message>
      <source>Evidence: what shows that it was done</source>
      <translation>Nachweis: was zeigt, dass es getan ist</translation>
    </message>
    <message>
      <source>Mark done</source>
      <translation>Erledigt melden</translation>
    </message>
    <message>
      <source>Mark this action done</source>
      <translation>Diese Maßnahme erledigt melden</translation>
    </message>
    <message>
      <source>Say what shows that it was done; its CAPA needs that evidence.</source>
      <translation>Geben Sie an, was zeigt, dass es getan ist; die CAPA braucht diesen Nachweis.</translation>
    </message>
    <message>
      <source>This day is still to come.</source>
      <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
      <source>Type the day on which it was done.</source>
      <translation>Geben Sie den Tag ein, an dem es erledigt wurde.</translation>
    </message>
  </context>
  <context>
    <name>DoneStep</name>
    <message>
      <source>1 row imported ({1} new, {2} changed), {3} unchanged.</source>
      <translation>1 Zeile importiert ({1} neu, {2} geändert), {3} unverändert.</translation>
    </message>
    <message>
      <source>1 thing to look at</source>
      <translation>1 Punkt zum Ansehen</translation>
    </message>
    <message>
      <source>Correct it in the workbook and import that again.</source>
      <translation>Korrigieren Sie sie in der Arbeitsmappe und importieren Sie diese noch einmal.</translation>
    </message>
    <message>
      <source>Correct them in the workbook and import it again.</source>
      <translation>Korrigieren Sie sie in der Arbeitsmappe und importieren Sie diese noch einmal.</translation>
    </message>
    <message>
      <source>Good to know</source>
      <translation>Gut zu wissen</translation>
    </message>
    <message>
      <source>Not imported, as you chose: {0}.</source>
      <translation>Nicht importiert, wie gewählt: {0}.</translation>
    </message>
    <message>
      <source>Save 1 rejected row…</source>
      <translation>1 abgewiesene Zeile speichern…</translation>
    </message>
    <message>
      <source>Save rejected rows</source>
      <translation>Abgewiesene Zeilen speichern</translation>
    </message>
    <message>
      <source>Save rejected rows…</source>
      <translation>Abgewiesene Zeilen speichern…</translation>
    </message>
    <message>
      <source>Save {0} rejected rows…</source>
      <translation>{0} abgewiesene Zeilen speichern…</translation>
    </message>
    <message>
      <source>Take the import back</source>
      <translation>Import zurücknehmen</translation>
    </message>
    <message>
      <source>Workbook (*.xlsx)</source>
      <translation>Arbeitsmappe (*.xlsx)</translation>
    </message>
    <message>
      <source>{0} rows imported ({1} new, {2} changed), {3} unchanged.</source>
      <translation>{0} Zeilen importiert ({1} neu, {2} geändert), {3} unverändert.</translation>
    </message>
    <message>
      <source>{0} things to look at</source>
      <translation>{0} Punkte zum Ansehen</translation>
    </message>
    <message>
      <source>{0} things to look at, those alike in one line</source>
      <translation>{0} Punkte zum Ansehen, gleiche in einer Zeile</translation>
    </message>
  </context>
  <context>
    <name>DueDays</name>
    <message>
      <source>%1 days exported to %2</source>
      <translation>%1 Termine nach %2 exportiert</translation>
    </message>
    <message>
      <source>%1 due in the next 7 days</source>
      <translation>%1 in den nächsten 7 Tagen fällig</translation>
    </message>
    <message>
      <source>%1 has nothing open.</source>
      <translation>%1 hat nichts offen.</translation>
    </message>
    <message>
      <source>%1 overdue</source>
      <translation>%1 überfällig</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Nobody answers for this record, so there is nobody to write to.</source>
      <translation>Niemand ist für diesen Datensatz verantwortlich, also kann niemandem geschrieben werden.</translation>
    </message>
  </context>
  <context>
    <name>DueDialog</name>
    <message>
      <source>Move due date</source>
      <translation>Termin verschieben</translation>
    </message>
    <message>
      <source>Move the due date from %1</source>
      <translation>Termin von %1 verschieben</translation>
    </message>
    <message>
      <source>New due date</source>
      <translation>Neuer Termin</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Say why; slips are counted and printed.</source>
      <translation>Geben Sie an, warum; Verschiebungen werden gezählt und gedruckt.</translation>
    </message>
    <message>
      <source>Type the new due date.</source>
      <translation>Geben Sie den neuen Termin ein.</translation>
    </message>
  </context>
  <context>
    <name>EmptyHome</name>
    <message>
      <source>Add the first objective</source>
      <translation>Erstes Ziel anlegen</translation>
    </message>
    <message>
      <source>Bring in the registers you already have, or begin with what you want to reach.</source>
      <translation>Holen Sie die vorhandenen Register herein, oder beginnen Sie mit dem, was Sie erreichen wollen.</translation>
    </message>
    <message>
      <source>Import your registers…</source>
      <translation>Ihre Register importieren…</translation>
    </message>
    <message>
      <source>Open the sample company</source>
      <translation>Beispielfirma öffnen</translation>
    </message>
    <message>
      <source>This data file is empty</source>
      <translation>Diese Datendatei ist leer</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>Add the first %1</source>
      <translation>Den ersten Eintrag anlegen: %1</translation>
    </message>
    <message>
      <source>Import your register…</source>
      <translation>Ihr Register importieren…</translation>
    </message>
    <message>
      <source>No %1 yet</source>
      <translation>Noch nichts hier: %1</translation>
    </message>
  </context>
  <context>
    <name>EvidencePanel</name>
    <message>
      <source>%1 could run a program, so it is not opened from here. Save a copy instead.</source>
      <translation>%1 könnte ein Programm starten und wird deshalb nicht von hier geöffnet. Speichern Sie stattdessen eine Kopie.</translation>
    </message>
    <message>
      <source>Attach files</source>
      <translation>Dateien anhängen</translation>
    </message>
    <message>
      <source>Attach files…</source>
      <translation>Dateien anhängen…</translation>
    </message>
    <message>
      <source>Attached: %1</source>
      <translation>Angehängt: %1</translation>
    </message>
    <message>
      <source>Attaching…</source>
      <translation>Wird angehängt…</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Could run a program: save a copy only.</source>
      <translation>Könnte ein Programm starten: nur Kopie speichern.</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Nachweis</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>Files are being attached already; attach these afterwards.</source>
      <translation>Es werden schon Dateien angehängt; hängen Sie diese danach an.</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>No program answered for %1. Save a copy and open it there.</source>
      <translation>Kein Programm hat auf %1 geantwortet. Speichern Sie eine Kopie und öffnen Sie sie dort.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Or drop files here. They are copied into the data file.</source>
      <translation>Oder ziehen Sie Dateien hierher. Sie werden in die Datendatei kopiert.</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Kopie speichern…</translation>
    </message>
    <message>
      <source>Saved a copy of %1.</source>
      <translation>Eine Kopie von %1 wurde gespeichert.</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Zurückziehen</translation>
    </message>
    <message>
      <source>Withdraw %1</source>
      <translation>%1 zurückziehen</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>Zurückziehen…</translation>
    </message>
    <message>
      <source>Withdrew: %1</source>
      <translation>Zurückgezogen: %1</translation>
    </message>
  </context>
  <context>
    <name>ExtraTable</name>
    <message>
      <source>Column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <source>From your register</source>
      <translation>Aus Ihrem Register</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
  </context>
  <context>
    <name>FieldRow</name>
    <message>
      <source>%1 is required.</source>
      <translation>%1 muss ausgefüllt sein.</translation>
    </message>
  </context>
  <context>
    <name>FilesStep</name>
    <message>
      <source>Choose files</source>
      <translation>Dateien wählen</translation>
    </message>
    <message>
      <source>Choose files…</source>
      <translation>Dateien wählen…</translation>
    </message>
    <message>
      <source>Choose folder</source>
      <translation>Ordner wählen</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <source>Drop workbooks or a folder here, or choose them.</source>
      <translation>Ziehen Sie Arbeitsmappen oder einen Ordner hierher, oder wählen Sie sie.</translation>
    </message>
    <message>
      <source>File and sheet</source>
      <translation>Datei und Blatt</translation>
    </message>
    <message>
      <source>Files and tables</source>
      <translation>Dateien und Tabellen</translation>
    </message>
    <message>
      <source>Header</source>
      <translation>Kopfzeile</translation>
    </message>
    <message>
      <source>Header of {0}</source>
      <translation>Kopfzeile von {0}</translation>
    </message>
    <message>
      <source>Header row</source>
      <translation>Kopfzeile</translation>
    </message>
    <message>
      <source>Hidden sheet. {0}</source>
      <translation>Verstecktes Blatt. {0}</translation>
    </message>
    <message>
      <source>In which row of {0} do the headers of the columns stand?</source>
      <translation>In welcher Zeile von {0} stehen die Überschriften der Spalten?</translation>
    </message>
    <message>
      <source>Left out.</source>
      <translation>Weggelassen.</translation>
    </message>
    <message>
      <source>Read as found</source>
      <translation>Lesen wie gefunden</translation>
    </message>
    <message>
      <source>Read the sheet as one table</source>
      <translation>Das Blatt als eine Tabelle lesen</translation>
    </message>
    <message>
      <source>Read {0} again</source>
      <translation>{0} noch einmal lesen</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Register</translation>
    </message>
    <message>
      <source>Register of {0}</source>
      <translation>Register von {0}</translation>
    </message>
    <message>
      <source>Row {0}</source>
      <translation>Zeile {0}</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>The header is another row…</source>
      <translation>Die Kopfzeile ist eine andere Zeile…</translation>
    </message>
    <message>
      <source>There is nothing in this file.</source>
      <translation>In dieser Datei steht nichts.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>What was found</source>
      <translation>Was gefunden wurde</translation>
    </message>
    <message>
      <source>Workbooks and text ({0})</source>
      <translation>Arbeitsmappen und Text ({0})</translation>
    </message>
    <message>
      <source>{0} of {1} columns matched</source>
      <translation>{0} von {1} Spalten zugeordnet</translation>
    </message>
    <message>
      <source>{0}, as last time (remembered)</source>
      <translation>{0}, wie beim letzten Mal (gemerkt)</translation>
    </message>
    <message>
      <source>{0}, from cell {1}</source>
      <translation>{0}, ab Zelle {1}</translation>
    </message>
    <message>
      <source>{0}, from row {1}</source>
      <translation>{0}, ab Zeile {1}</translation>
    </message>
    <message>
      <source>{0}, {1} to check</source>
      <translation>{0}, {1} zu prüfen</translation>
    </message>
  </context>
  <context>
    <name>FilterDialog</name>
    <message>
      <source>(empty)</source>
      <translation>(leer)</translation>
    </message>
    <message>
      <source>Contains</source>
      <translation>Enthält</translation>
    </message>
    <message>
      <source>Empty only</source>
      <translation>Nur leere</translation>
    </message>
    <message>
      <source>Filled in only</source>
      <translation>Nur ausgefüllte</translation>
    </message>
    <message>
      <source>Filled or empty</source>
      <translation>Ausgefüllt oder leer</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filtern</translation>
    </message>
    <message>
      <source>Find</source>
      <translation>Suchen</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Show only: %1</source>
      <translation>Nur zeigen: %1</translation>
    </message>
    <message>
      <source>The first value lies behind the second; exchange them.</source>
      <translation>Der erste Wert liegt hinter dem zweiten; tauschen Sie sie.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Type to find</source>
      <translation>Eingeben zum Suchen</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Nicht gefunden</translation>
    </message>
  </context>
  <context>
    <name>FishboneView</name>
    <message>
      <source>Fishbone</source>
      <translation>Ursache-Wirkungs-Diagramm</translation>
    </message>
    <message>
      <source>Not placed yet</source>
      <translation>Noch nicht eingeordnet</translation>
    </message>
  </context>
  <context>
    <name>FormSection</name>
    <message>
      <source>Fold or unfold</source>
      <translation>Auf- oder zuklappen</translation>
    </message>
    <message>
      <source>folded</source>
      <translation>zugeklappt</translation>
    </message>
    <message>
      <source>open</source>
      <translation>offen</translation>
    </message>
  </context>
  <context>
    <name>GridCells</name>
    <message>
      <source>%1 days late</source>
      <translation>%1 Tage zu spät</translation>
    </message>
    <message>
      <source>%1 late</source>
      <translation>%1 zu spät</translation>
    </message>
    <message>
      <source>No %1</source>
      <translation>Ohne Angabe: %1</translation>
    </message>
    <message>
      <source>due soon</source>
      <translation>bald fällig</translation>
    </message>
  </context>
  <context>
    <name>GridClipboard</name>
    <message>
      <source>%1 rows copied</source>
      <translation>%1 Zeilen kopiert</translation>
    </message>
    <message>
      <source>1 row copied</source>
      <translation>1 Zeile kopiert</translation>
    </message>
    <message>
      <source>Copying…</source>
      <translation>Wird kopiert…</translation>
    </message>
    <message>
      <source>This file is open to look only; nothing was pasted.</source>
      <translation>Diese Datei ist nur zum Ansehen offen; nichts wurde eingefügt.</translation>
    </message>
  </context>
  <context>
    <name>GridFoot</name>
    <message>
      <source>%1 late</source>
      <translation>%1 zu spät</translation>
    </message>
    <message>
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <source>%1: %2 in all, %3 on average</source>
      <translation>%1: %2 insgesamt, %3 im Mittel</translation>
    </message>
    <message>
      <source>(known of %1)</source>
      <translation>(bekannt von %1)</translation>
    </message>
    <message>
      <source>Count</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <source>Reading…</source>
      <translation>Wird gelesen…</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alles zeigen</translation>
    </message>
  </context>
  <context>
    <name>GridMenus</name>
    <message>
      <source>Filter by “%1”…</source>
      <translation>Nach „%1“ filtern…</translation>
    </message>
    <message>
      <source>Group by %1</source>
      <translation>Gruppieren nach %1</translation>
    </message>
    <message>
      <source>Not sorted</source>
      <translation>Nicht sortiert</translation>
    </message>
    <message>
      <source>Sort down</source>
      <translation>Absteigend sortieren</translation>
    </message>
    <message>
      <source>Sort up</source>
      <translation>Aufsteigend sortieren</translation>
    </message>
    <message>
      <source>Take the filter away</source>
      <translation>Filter entfernen</translation>
    </message>
    <message>
      <source>Then sort down</source>
      <translation>Dann absteigend sortieren</translation>
    </message>
    <message>
      <source>Then sort up</source>
      <translation>Dann aufsteigend sortieren</translation>
    </message>
  </context>
  <context>
    <name>GridModel</name>
    <message>
      <source>Click sorts, Shift+click sorts within; right click filters, groups, columns</source>
      <translation>Klick sortiert, Umschalt+Klick sortiert innerhalb; Rechtsklick filtert, gruppiert, wählt Spalten</translation>
    </message>
  </context>
  <context>
    <name>GridSaving</name>
    <message>
      <source>Move due date</source>
      <translation>Termin verschieben</translation>
    </message>
    <message>
      <source>Why does the due date of %1 move from %2 to %3?</source>
      <translation>Warum verschiebt sich der Termin von %1 vom %2 auf den %3?</translation>
    </message>
  </context>
  <context>
    <name>GridView</name>
    <message>
      <source>%1 is withdrawn. To type in it, bring it back: Enter opens it.</source>
      <translation>%1 ist zurückgezogen. Um darin zu schreiben, holen Sie es zurück: Enter öffnet es.</translation>
    </message>
    <message>
      <source>Close all groups</source>
      <translation>Alle Gruppen schließen</translation>
    </message>
    <message>
      <source>Columns…</source>
      <translation>Spalten…</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open all groups</source>
      <translation>Alle Gruppen öffnen</translation>
    </message>
    <message>
      <source>Type in this cell</source>
      <translation>In diese Zelle schreiben</translation>
    </message>
    <message>
      <source>“%1” is not typed: it follows from the record. Enter opens it.</source>
      <translation>„%1“ wird nicht eingetippt: Es ergibt sich aus dem Datensatz. Enter öffnet ihn.</translation>
    </message>
  </context>
  <context>
    <name>GuideDialog</name>
    <message>
      <source>Contents</source>
      <translation>Inhalt</translation>
    </message>
    <message>
      <source>Find in the guide</source>
      <translation>Im Handbuch suchen</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>Handbuch</translation>
    </message>
  </context>
  <context>
    <name>HandOverDialog</name>
    <message>
      <source>%1 holds nothing open.</source>
      <translation>%1 hat nichts Offenes.</translation>
    </message>
    <message>
      <source>%1 holds: %2.</source>
      <translation>%1 hat: %2.</translation>
    </message>
    <message numerus="yes">
      <source>%n without a new owner</source>
      <translation>
        <numerusform>%n ohne neuen Verantwortlichen</numerusform>
        <numerusform>%n ohne neuen Verantwortlichen</numerusform>
      </translation>
    </message>
    <message>
      <source>All rows where none is chosen</source>
      <translation>Alle Zeilen, wo keine gewählt ist</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose who takes these records.</source>
      <translation>Wählen Sie, wer diese Datensätze übernimmt.</translation>
    </message>
    <message>
      <source>Give them the chosen rows</source>
      <translation>Gewählte Zeilen übergeben an</translation>
    </message>
    <message>
      <source>Hand over</source>
      <translation>Übergeben</translation>
    </message>
    <message>
      <source>Hand over what %1 holds</source>
      <translation>Übergeben, was %1 hat</translation>
    </message>
    <message>
      <source>Held as</source>
      <translation>Gehalten als</translation>
    </message>
    <message>
      <source>New owner</source>
      <translation>Neuer Verantwortlicher</translation>
    </message>
    <message>
      <source>Open records</source>
      <translation>Offene Datensätze</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <source>Some rows have no new owner yet; choose one for each.</source>
      <translation>Einige Zeilen haben noch keinen neuen Verantwortlichen; wählen Sie für jede einen.</translation>
    </message>
    <message>
      <source>The new owner is the same person. Choose somebody else.</source>
      <translation>Der neue Verantwortliche ist dieselbe Person. Wählen Sie jemand anderen.</translation>
    </message>
    <message>
      <source>Then set %1 inactive</source>
      <translation>Danach %1 inaktiv setzen</translation>
    </message>
  </context>
  <context>
    <name>HelpMenu</name>
    <message>
      <source>About QMS Desktop</source>
      <translation>Über QMS Desktop</translation>
    </message>
    <message>
      <source>QMS Desktop %1. Supports ISO 9001. Your registers stay in one file on this computer.</source>
      <translation>QMS Desktop %1. Unterstützt ISO 9001. Ihre Register bleiben in einer Datei auf diesem Computer.</translation>
    </message>
  </context>
  <context>
    <name>HistoryPage</name>
    <message>
      <source>Everything that was changed together goes back; the history keeps both.</source>
      <translation>Was zusammen geändert wurde, geht zusammen zurück; der Verlauf behält beides.</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Old</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Take this change back</source>
      <translation>Diese Änderung zurücknehmen</translation>
    </message>
  </context>
  <context>
    <name>HistoryTable</name>
    <message>
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>Old</source>
      <translation>Alt</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
  </context>
  <context>
    <name>Home</name>
    <message>
      <source>, as in the 12 months before</source>
      <translation>, wie in den 12 Monaten davor</translation>
    </message>
    <message>
      <source>, down from {0} % in the 12 months before</source>
      <translation>, weniger als {0} % in den 12 Monaten davor</translation>
    </message>
    <message>
      <source>, up from {0} % in the 12 months before</source>
      <translation>, mehr als {0} % in den 12 Monaten davor</translation>
    </message>
    <message>
      <source>1 KPI off target</source>
      <translation>1 Kennzahl verfehlt ihr Ziel</translation>
    </message>
    <message>
      <source>1 day late</source>
      <translation>1 Tag zu spät</translation>
    </message>
    <message>
      <source>Actions due {0} – {1}, by the day first promised.</source>
      <translation>Fällig {0} – {1}, nach dem ursprünglich zugesagten Tag.</translation>
    </message>
    <message>
      <source>Coming</source>
      <translation>Demnächst</translation>
    </message>
    <message>
      <source>Days of {0} actions were moved, {1} times;</source>
      <translation>Termine von {0} Maßnahmen wurden verschoben, {1}-mal;</translation>
    </message>
    <message>
      <source>Done without a day, counted as not kept: {0}.</source>
      <translation>Ohne Tag erledigt und deshalb als nicht gehalten gezählt: {0}.</translation>
    </message>
    <message>
      <source>Due in the next 30 days</source>
      <translation>In den nächsten 30 Tagen fällig</translation>
    </message>
    <message>
      <source>Fewer than 5 fell due: no score.</source>
      <translation>Weniger als 5 waren fällig: keine Quote.</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>Lücke</translation>
    </message>
    <message>
      <source>Gaps in the chain from intent to action</source>
      <translation>Lücken in der Kette von der Leitlinie bis zur Maßnahme</translation>
    </message>
    <message>
      <source>KPIs off target</source>
      <translation>Kennzahlen, die ihr Ziel verfehlen</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>Zu spät</translation>
    </message>
    <message>
      <source>Late CAPAs by process</source>
      <translation>Verspätete CAPAs nach Prozess</translation>
    </message>
    <message>
      <source>Missing</source>
      <translation>Fehlt</translation>
    </message>
    <message>
      <source>Next review</source>
      <translation>Nächste Bewertung</translation>
    </message>
    <message>
      <source>No open CAPA is late.</source>
      <translation>Keine offene CAPA ist verspätet.</translation>
    </message>
    <message>
      <source>No promise fell due in the last 12 months</source>
      <translation>In den letzten 12 Monaten war keine Zusage fällig</translation>
    </message>
    <message>
      <source>No reported KPI missed its target.</source>
      <translation>Keine gemeldete Kennzahl verfehlt ihr Ziel.</translation>
    </message>
    <message>
      <source>Not planned</source>
      <translation>Nicht geplant</translation>
    </message>
    <message>
      <source>Nothing falls due in the next 30 days.</source>
      <translation>In den nächsten 30 Tagen ist nichts fällig.</translation>
    </message>
    <message>
      <source>Nothing is overdue.</source>
      <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
      <source>Nothing: it can be held.</source>
      <translation>Nichts: Sie kann durchgeführt werden.</translation>
    </message>
    <message>
      <source>Objectives off track or at risk</source>
      <translation>Ziele verfehlt oder gefährdet</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <source>Plan the next management review in Reviews.</source>
      <translation>Planen Sie die nächste Managementbewertung unter Bewertungen.</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <source>Score {0} %{1}.</source>
      <translation>Quote {0} %{1}.</translation>
    </message>
    <message>
      <source>The chain has no gap.</source>
      <translation>Die Kette hat keine Lücke.</translation>
    </message>
    <message>
      <source>Up to 24 periods each; the dashed line is the target.</source>
      <translation>Bis zu 24 Zeiträume; die gestrichelte Linie ist das Ziel.</translation>
    </message>
    <message>
      <source>What it still lacks</source>
      <translation>Was ihr noch fehlt</translation>
    </message>
    <message>
      <source>Without a process</source>
      <translation>Ohne Prozess</translation>
    </message>
    <message>
      <source>by the days as moved {0} of {1}.</source>
      <translation>nach den verschobenen Terminen {0} von {1}.</translation>
    </message>
    <message>
      <source>in {0} days</source>
      <translation>in {0} Tagen</translation>
    </message>
    <message>
      <source>no KPI off target</source>
      <translation>keine Kennzahl verfehlt ihr Ziel</translation>
    </message>
    <message>
      <source>no management review is planned</source>
      <translation>keine Managementbewertung ist geplant</translation>
    </message>
    <message>
      <source>no owner</source>
      <translation>niemand verantwortlich</translation>
    </message>
    <message>
      <source>not reported</source>
      <translation>nicht gemeldet</translation>
    </message>
    <message>
      <source>review due {0}</source>
      <translation>Bewertung fällig {0}</translation>
    </message>
    <message>
      <source>review {0}</source>
      <translation>Bewertung {0}</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>tomorrow</source>
      <translation>morgen</translation>
    </message>
    <message>
      <source>{0} KPIs off target</source>
      <translation>{0} Kennzahlen verfehlen ihr Ziel</translation>
    </message>
    <message>
      <source>{0} days late</source>
      <translation>{0} Tage zu spät</translation>
    </message>
    <message>
      <source>{0} gaps</source>
      <translation>{0} Lücken</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <source>{0} of {1} met in their newest period.</source>
      <translation>{0} von {1} im neuesten Zeitraum erreicht.</translation>
    </message>
    <message>
      <source>{0} of {1} open</source>
      <translation>{0} von {1} offen</translation>
    </message>
    <message>
      <source>{0} of {1} promises kept on time in the last 12 months</source>
      <translation>{0} von {1} Zusagen in den letzten 12 Monaten rechtzeitig gehalten</translation>
    </message>
    <message>
      <source>{0} periods running, to {1}</source>
      <translation>{0} Zeiträume in Folge, bis {1}</translation>
    </message>
  </context>
  <context>
    <name>HomePage</name>
    <message>
      <source>Home</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>KPIs</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <source>Next management review</source>
      <translation>Nächste Managementbewertung</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>What I do next</source>
      <translation>Was ich als Nächstes tue</translation>
    </message>
    <message>
      <source>What breaks down</source>
      <translation>Wo es hakt</translation>
    </message>
    <message>
      <source>Working out the figures</source>
      <translation>Die Zahlen werden ermittelt</translation>
    </message>
  </context>
  <context>
    <name>Import</name>
    <message>
      <source>(empty)</source>
      <translation>(leer)</translation>
    </message>
    <message>
      <source>1 reading, {1}.</source>
      <translation>1 Messwert, {1}.</translation>
    </message>
    <message>
      <source>Action {0}: {1}</source>
      <translation>Maßnahme {0}: {1}</translation>
    </message>
    <message>
      <source>Action: {0}</source>
      <translation>Maßnahme: {0}</translation>
    </message>
    <message>
      <source>Actual or target</source>
      <translation>Ist oder Ziel</translation>
    </message>
    <message>
      <source>Apologies</source>
      <translation>Entschuldigte</translation>
    </message>
    <message>
      <source>As last time</source>
      <translation>Wie zuletzt</translation>
    </message>
    <message>
      <source>Attendees</source>
      <translation>Anwesende</translation>
    </message>
    <message>
      <source>Changed</source>
      <translation>Geändert</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Gewählt</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <source>Counter or total, kept as extra</source>
      <translation>Zähler oder Summe, als Zusatz behalten</translation>
    </message>
    <message>
      <source>Do not import</source>
      <translation>Nicht importieren</translation>
    </message>
    <message>
      <source>Empty</source>
      <translation>Leer</translation>
    </message>
    <message>
      <source>Feeds process</source>
      <translation>Beliefert Prozess</translation>
    </message>
    <message>
      <source>First name</source>
      <translation>Vorname</translation>
    </message>
    <message>
      <source>Goes on from row {0}.</source>
      <translation>Setzt Zeile {0} fort.</translation>
    </message>
    <message>
      <source>Guessed</source>
      <translation>Vermutet</translation>
    </message>
    <message>
      <source>In the file: {0}</source>
      <translation>In der Datei: {0}</translation>
    </message>
    <message>
      <source>Input: {0}</source>
      <translation>Eingabe: {0}</translation>
    </message>
    <message>
      <source>Is “{0}” {1}?</source>
      <translation>Ist „{0}“ {1}?</translation>
    </message>
    <message>
      <source>Kept as extra</source>
      <translation>Als Zusatz behalten</translation>
    </message>
    <message>
      <source>Last name</source>
      <translation>Nachname</translation>
    </message>
    <message>
      <source>Leave out</source>
      <translation>Weglassen</translation>
    </message>
    <message>
      <source>Left out</source>
      <translation>Weggelassen</translation>
    </message>
    <message>
      <source>Likely</source>
      <translation>Wahrscheinlich</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>New actions: {0}.</source>
      <translation>Neue Maßnahmen: {0}.</translation>
    </message>
    <message>
      <source>No field</source>
      <translation>Kein Feld</translation>
    </message>
    <message>
      <source>Numbers of sheet “{0}”?</source>
      <translation>Nummern des Blatts „{0}“?</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Messwert</translation>
    </message>
    <message>
      <source>Rejected</source>
      <translation>Abgewiesen</translation>
    </message>
    <message>
      <source>Sure</source>
      <translation>Sicher</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Zielwert</translation>
    </message>
    <message>
      <source>Unchanged</source>
      <translation>Unverändert</translation>
    </message>
    <message>
      <source>Which dates are in “{0}”?</source>
      <translation>Welche Daten stehen in „{0}“?</translation>
    </message>
    <message>
      <source>With 1 action.</source>
      <translation>Mit 1 Maßnahme.</translation>
    </message>
    <message>
      <source>With {0} actions.</source>
      <translation>Mit {0} Maßnahmen.</translation>
    </message>
    <message>
      <source>Year</source>
      <translation>Jahr</translation>
    </message>
    <message>
      <source>actions in rows of other lists {0}</source>
      <translation>Maßnahmen in Zeilen anderer Listen {0}</translation>
    </message>
    <message>
      <source>at the last import: {0}</source>
      <translation>beim letzten Import: {0}</translation>
    </message>
    <message>
      <source>clear it</source>
      <translation>leeren</translation>
    </message>
    <message>
      <source>day first: {0}</source>
      <translation>Tag zuerst: {0}</translation>
    </message>
    <message>
      <source>done on</source>
      <translation>erledigt am</translation>
    </message>
    <message>
      <source>due</source>
      <translation>fällig</translation>
    </message>
    <message>
      <source>it counts from the start again · {0}</source>
      <translation>beginnt wieder von vorn zu zählen · {0}</translation>
    </message>
    <message>
      <source>keep what is here</source>
      <translation>behalten, was hier ist</translation>
    </message>
    <message>
      <source>kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>month first: {0}</source>
      <translation>Monat zuerst: {0}</translation>
    </message>
    <message>
      <source>named in {0}</source>
      <translation>genannt in {0}</translation>
    </message>
    <message>
      <source>number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>one person</source>
      <translation>eine Person</translation>
    </message>
    <message>
      <source>owner</source>
      <translation>verantwortlich</translation>
    </message>
    <message>
      <source>status</source>
      <translation>Status</translation>
    </message>
    <message>
      <source>take the file's</source>
      <translation>aus der Datei nehmen</translation>
    </message>
    <message>
      <source>two people</source>
      <translation>zwei Personen</translation>
    </message>
    <message>
      <source>what</source>
      <translation>was</translation>
    </message>
    <message>
      <source>{0} ({1} rejected)</source>
      <translation>{0} ({1} abgewiesen)</translation>
    </message>
    <message>
      <source>{0} Also {1}.</source>
      <translation>{0} Auch {1}.</translation>
    </message>
    <message>
      <source>{0} and {1} others</source>
      <translation>{0} und {1} andere</translation>
    </message>
    <message>
      <source>{0} readings, {1} to {2}.</source>
      <translation>{0} Messwerte, {1} bis {2}.</translation>
    </message>
    <message>
      <source>{0} times: {1}</source>
      <translation>{0}-mal: {1}</translation>
    </message>
    <message>
      <source>{0} …, as they stand</source>
      <translation>{0} …, wie sie dastehen</translation>
    </message>
    <message>
      <source>{0}: the reading is removed.</source>
      <translation>{0}: Der Messwert wird entfernt.</translation>
    </message>
    <message>
      <source>{0}: {1} is cleared.</source>
      <translation>{0}: {1} wird geleert.</translation>
    </message>
    <message>
      <source>{0}: {1} → {2}.</source>
      <translation>{0}: {1} → {2}.</translation>
    </message>
    <message>
      <source>{0}: {1}.</source>
      <translation>{0}: {1}.</translation>
    </message>
  </context>
  <context>
    <name>ImportMemory</name>
    <message>
      <source>Forgetting…</source>
      <translation>Wird vergessen…</translation>
    </message>
    <message>
      <source>Reading files…</source>
      <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
      <source>Remembering the matching…</source>
      <translation>Die Zuordnung wird gemerkt…</translation>
    </message>
  </context>
  <context>
    <name>ImportPlanning</name>
    <message>
      <source>Comparing with your registers…</source>
      <translation>Vergleich mit Ihren Registern…</translation>
    </message>
  </context>
  <context>
    <name>ImportWizard</name>
    <message>
      <source>1 rejected row was saved as {1}. Correct it there and import that file.</source>
      <translation>1 abgewiesene Zeile wurde als {1} gespeichert. Korrigieren Sie sie dort und importieren Sie diese Datei.</translation>
    </message>
    <message>
      <source>Alt+Left</source>
      <translation>Alt+Links</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Spalten</translation>
    </message>
    <message>
      <source>Ctrl+Enter</source>
      <translation>Strg+Eingabe</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Every column is known. Go back to see or change the matching.</source>
      <translation>Jede Spalte ist bekannt. Gehen Sie zurück, um die Zuordnung zu sehen oder zu ändern.</translation>
    </message>
    <message>
      <source>Files</source>
      <translation>Dateien</translation>
    </message>
    <message>
      <source>Import 1 row</source>
      <translation>1 Zeile importieren</translation>
    </message>
    <message>
      <source>Import registers</source>
      <translation>Register importieren</translation>
    </message>
    <message>
      <source>Import {0} rows</source>
      <translation>{0} Zeilen importieren</translation>
    </message>
    <message>
      <source>Importing…</source>
      <translation>Wird importiert…</translation>
    </message>
    <message>
      <source>Keep what is here</source>
      <translation>Behalten, was hier ist</translation>
    </message>
    <message>
      <source>Match columns</source>
      <translation>Spalten zuordnen</translation>
    </message>
    <message>
      <source>Matched as last time (remembered). Go back to see or change the matching.</source>
      <translation>Zugeordnet wie beim letzten Mal (gemerkt). Gehen Sie zurück, um die Zuordnung zu sehen oder zu ändern.</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vorschau</translation>
    </message>
    <message>
      <source>Reading files…</source>
      <translation>Dateien werden gelesen…</translation>
    </message>
    <message>
      <source>Saving rejected rows…</source>
      <translation>Abgewiesene Zeilen werden gespeichert…</translation>
    </message>
    <message>
      <source>The matching was forgotten; the columns were matched anew. Check them.</source>
      <translation>Die Zuordnung wurde vergessen; die Spalten wurden neu zugeordnet. Prüfen Sie sie.</translation>
    </message>
    <message>
      <source>There is no further workbook there; choose other files.</source>
      <translation>Dort ist keine weitere Arbeitsmappe; wählen Sie andere Dateien.</translation>
    </message>
    <message>
      <source>{0} rejected rows were saved as {1}. Correct them there and import that file.</source>
      <translation>{0} abgewiesene Zeilen wurden als {1} gespeichert. Korrigieren Sie sie dort und importieren Sie diese Datei.</translation>
    </message>
  </context>
  <context>
    <name>Insight</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <source>%1 of %2 actions done</source>
      <translation>%1 von %2 Maßnahmen erledigt</translation>
    </message>
    <message>
      <source>%1, too few for a score</source>
      <translation>%1, zu wenige für eine Quote</translation>
    </message>
    <message>
      <source>, %1 overdue</source>
      <translation>, %1 überfällig</translation>
    </message>
    <message>
      <source>By days late on %1</source>
      <translation>Nach Tagen Verzug am %1</translation>
    </message>
    <message>
      <source>By days since they were detected, on %1</source>
      <translation>Nach Tagen seit der Feststellung, am %1</translation>
    </message>
    <message>
      <source>CAPAs detected %1, with their cumulated share</source>
      <translation>CAPAs, festgestellt %1, mit ihrem kumulierten Anteil</translation>
    </message>
    <message>
      <source>From intent to action</source>
      <translation>Von der Leitlinie zur Maßnahme</translation>
    </message>
    <message>
      <source>Intent</source>
      <translation>Leitlinie</translation>
    </message>
    <message>
      <source>KPI, process, actions</source>
      <translation>Kennzahl, Prozess, Maßnahmen</translation>
    </message>
    <message>
      <source>Kept on time, by process</source>
      <translation>Termintreue nach Prozess</translation>
    </message>
    <message>
      <source>No intent</source>
      <translation>Keine Leitlinie</translation>
    </message>
    <message>
      <source>No process</source>
      <translation>Ohne Prozess</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Open CAPAs</source>
      <translation>Offene CAPAs</translation>
    </message>
    <message>
      <source>Overdue CAPAs</source>
      <translation>Überfällige CAPAs</translation>
    </message>
    <message>
      <source>Overdue actions</source>
      <translation>Überfällige Maßnahmen</translation>
    </message>
    <message>
      <source>Promises kept of those that fell due, by the day first promised, %1</source>
      <translation>Gehaltene von fällig gewordenen Zusagen, nach dem ursprünglich zugesagten Tag, %1</translation>
    </message>
    <message>
      <source>What leadership wants, and what is measured and done for it; finished objectives are left out</source>
      <translation>Was die Leitung will, und was dafür gemessen und getan wird; abgeschlossene Ziele fehlen</translation>
    </message>
    <message>
      <source>Where CAPAs come from, by process</source>
      <translation>Woher CAPAs kommen, nach Prozess</translation>
    </message>
    <message>
      <source>Why the process failed, by cause</source>
      <translation>Warum der Prozess versagte, nach Ursache</translation>
    </message>
    <message>
      <source>no KPI</source>
      <translation>keine Kennzahl</translation>
    </message>
    <message>
      <source>no action</source>
      <translation>keine Maßnahme</translation>
    </message>
    <message>
      <source>no objective serves it</source>
      <translation>kein Ziel dient ihr</translation>
    </message>
  </context>
  <context>
    <name>InsightPage</name>
    <message>
      <source>Insight</source>
      <translation>Einblick</translation>
    </message>
    <message>
      <source>There is nothing to draw yet: it needs actions, CAPAs or objectives.</source>
      <translation>Es gibt noch nichts zu zeichnen: Es braucht Maßnahmen, CAPAs oder Ziele.</translation>
    </message>
    <message>
      <source>Working out the figures…</source>
      <translation>Die Zahlen werden berechnet…</translation>
    </message>
  </context>
  <context>
    <name>Jobs</name>
    <message>
      <source>Cancelled; nothing was changed.</source>
      <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Something went wrong inside QMS Desktop; this step was not carried out and nothing else was changed. The log has the details.</source>
      <translation>In QMS Desktop ist etwas schiefgegangen; dieser Schritt wurde nicht ausgeführt und sonst nichts geändert. Das Protokoll enthält die Einzelheiten.</translation>
    </message>
  </context>
  <context>
    <name>KeptDrafts</name>
    <message>
      <source>New %1</source>
      <translation>Neu: %1</translation>
    </message>
  </context>
  <context>
    <name>KeysDialog</name>
    <message>
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
  </context>
  <context>
    <name>Lasting</name>
    <message>
      <source>Cancelled; nothing was changed.</source>
      <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
  </context>
  <context>
    <name>LinkDialog</name>
    <message>
      <source>Choose one from the list.</source>
      <translation>Wählen Sie einen Eintrag der Liste.</translation>
    </message>
  </context>
  <context>
    <name>LinkEditor</name>
    <message>
      <source>Add “%1” to People</source>
      <translation>„%1“ in Personen aufnehmen</translation>
    </message>
    <message>
      <source>Choose a person from the list, or add “%1” there (Down opens it).</source>
      <translation>Wählen Sie eine Person aus der Liste, oder nehmen Sie „%1“ dort auf (Pfeil nach unten öffnet sie).</translation>
    </message>
    <message>
      <source>Choose from the list: %1.</source>
      <translation>Wählen Sie aus der Liste: %1.</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Gefunden</translation>
    </message>
    <message>
      <source>Show all</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <source>Type to search</source>
      <translation>Eingeben zum Suchen</translation>
    </message>
  </context>
  <context>
    <name>LinkedPanel</name>
    <message>
      <source>%1 more: open all</source>
      <translation>%1 weitere: alle öffnen</translation>
    </message>
    <message>
      <source>Linked as</source>
      <translation>Verknüpft als</translation>
    </message>
    <message>
      <source>Linked from</source>
      <translation>Verknüpft von</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
  </context>
  <context>
    <name>LinksPanel</name>
    <message>
      <source>%1 more</source>
      <translation>%1 weitere</translation>
    </message>
    <message>
      <source>Hands over to</source>
      <translation>Übergibt an</translation>
    </message>
    <message>
      <source>KPIs</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Verknüpfungen</translation>
    </message>
    <message>
      <source>Objectives</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>Open CAPAs</source>
      <translation>Offene CAPAs</translation>
    </message>
    <message>
      <source>Receives from</source>
      <translation>Erhält von</translation>
    </message>
    <message>
      <source>none</source>
      <translation>keine</translation>
    </message>
  </context>
  <context>
    <name>MailDialog</name>
    <message>
      <source>%1, these are open in your name:</source>
      <translation>%1, diese Punkte sind unter Ihrem Namen offen:</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Coming</source>
      <translation>Demnächst</translation>
    </message>
    <message>
      <source>Copy text</source>
      <translation>Text kopieren</translation>
    </message>
    <message>
      <source>Copy the text to send it in another way.</source>
      <translation>Kopieren Sie den Text, um ihn auf anderem Weg zu senden.</translation>
    </message>
    <message>
      <source>Mail to %1</source>
      <translation>Mail an %1</translation>
    </message>
    <message>
      <source>No e-mail address stands in the register of people.</source>
      <translation>Im Personenregister steht keine E-Mail-Adresse.</translation>
    </message>
    <message>
      <source>No mail program answered. Copy the text and write to %1.</source>
      <translation>Kein Mailprogramm hat geantwortet. Kopieren Sie den Text und schreiben Sie an %1.</translation>
    </message>
    <message>
      <source>Open mail program</source>
      <translation>Mailprogramm öffnen</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <source>Subject</source>
      <translation>Betreff</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Text</translation>
    </message>
    <message>
      <source>The text is copied.</source>
      <translation>Der Text ist kopiert.</translation>
    </message>
    <message>
      <source>The text is too long to be handed on whole: your mail program opens with its beginning. Copy the text and paste it there.</source>
      <translation>Der Text ist zu lang, um ganz übergeben zu werden: Das Mailprogramm öffnet sich mit seinem Anfang. Den Text kopieren und dort einfügen.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>An</translation>
    </message>
    <message>
      <source>Your mail program opens with this text; you send it there.</source>
      <translation>Ihr Mailprogramm öffnet sich mit diesem Text; dort senden Sie ihn ab.</translation>
    </message>
    <message>
      <source>Your open commitments, %1</source>
      <translation>Ihre offenen Zusagen, %1</translation>
    </message>
    <message>
      <source>… and %1 more</source>
      <translation>… und %1 weitere</translation>
    </message>
  </context>
  <context>
    <name>MainWindow</name>
    <message>
      <source>%1 (to look only)</source>
      <translation>%1 (nur zum Ansehen)</translation>
    </message>
    <message>
      <source>Backed up as %1</source>
      <translation>Gesichert als %1</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>No data file is open. Choose one in the File menu.</source>
      <translation>Keine Datendatei ist offen. Wählen Sie eine im Menü Datei.</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Wird geöffnet…</translation>
    </message>
    <message>
      <source>Save the record first; then drop its evidence once more.</source>
      <translation>Speichern Sie zuerst den Datensatz; ziehen Sie den Nachweis dann noch einmal hierher.</translation>
    </message>
  </context>
  <context>
    <name>MapPage</name>
    <message>
      <source>Add link</source>
      <translation>Verbindung hinzufügen</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Drag from one process to another, or choose both here. Delete removes a link.</source>
      <translation>Von einem Prozess zum anderen ziehen oder beide hier wählen. Entf löst eine Verbindung.</translation>
    </message>
    <message>
      <source>Fit</source>
      <translation>Einpassen</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Larger (Ctrl++)</source>
      <translation>Größer (Strg++)</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Verbindungen</translation>
    </message>
    <message>
      <source>Process map</source>
      <translation>Prozesslandkarte</translation>
    </message>
    <message>
      <source>Remove link</source>
      <translation>Verbindung lösen</translation>
    </message>
    <message>
      <source>Smaller (Ctrl+−)</source>
      <translation>Kleiner (Strg+−)</translation>
    </message>
    <message>
      <source>The whole map (Ctrl+0)</source>
      <translation>Die ganze Landkarte (Strg+0)</translation>
    </message>
    <message>
      <source>There is no process in use yet; add one on the tab Processes.</source>
      <translation>Es ist noch kein Prozess in Gebrauch; legen Sie einen im Reiter Prozesse an.</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Nach</translation>
    </message>
    <message>
      <source>What is handed over</source>
      <translation>Was übergeben wird</translation>
    </message>
  </context>
  <context>
    <name>Meeting</name>
    <message>
      <source>Draft of %1 restored.</source>
      <translation>Entwurf von %1 wiederhergestellt.</translation>
    </message>
    <message>
      <source>Leave; the draft is kept</source>
      <translation>Verlassen; der Entwurf bleibt</translation>
    </message>
    <message>
      <source>Something typed can't be saved yet; it says so beside the field.</source>
      <translation>Eine Eingabe lässt sich noch nicht speichern; der Grund steht neben dem Feld.</translation>
    </message>
    <message>
      <source>The period has no data of its own for this input; say what there is to it.</source>
      <translation>Der Zeitraum hat keine eigenen Daten zu dieser Eingabe; halten Sie fest, was dazu zu sagen ist.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
  </context>
  <context>
    <name>MeetingHeading</name>
    <message>
      <source>Opening…</source>
      <translation>Wird geöffnet…</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>figures fixed, as of %1</source>
      <translation>Zahlen festgeschrieben, Stand %1</translation>
    </message>
    <message>
      <source>figures not frozen yet, as of %1</source>
      <translation>Zahlen noch nicht festgeschrieben, Stand %1</translation>
    </message>
  </context>
  <context>
    <name>MonthEnd</name>
    <message>
      <source> and %1 more</source>
      <translation> und %1 weitere</translation>
    </message>
    <message>
      <source>%1 is locked.</source>
      <translation>%1 ist gesperrt.</translation>
    </message>
    <message>
      <source>%1 is unlocked.</source>
      <translation>%1 ist entsperrt.</translation>
    </message>
    <message>
      <source>%1 of %2 reported</source>
      <translation>%1 von %2 gemeldet</translation>
    </message>
    <message>
      <source>%1 still wait: see the outcome beside them.</source>
      <translation>%1 warten noch: siehe das Ergebnis daneben.</translation>
    </message>
    <message numerus="yes">
      <source>%n kept.</source>
      <translation>
        <numerusform>%n behalten.</numerusform>
        <numerusform>%n behalten.</numerusform>
      </translation>
    </message>
    <message numerus="yes">
      <source>%n posted.</source>
      <translation>
        <numerusform>%n gemeldet.</numerusform>
        <numerusform>%n gemeldet.</numerusform>
      </translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Enter goes down. Numbers, 98.5 %, 1/3 or n/a; a column from Excel can be pasted.</source>
      <translation>Eingabe geht nach unten. Zahlen, 98,5 %, 1/3 oder n/a; eine Spalte aus Excel lässt sich einfügen.</translation>
    </message>
    <message>
      <source>Lock month</source>
      <translation>Monat sperren</translation>
    </message>
    <message>
      <source>Locked, and left as they are: %1.</source>
      <translation>Gesperrt und unverändert: %1.</translation>
    </message>
    <message>
      <source>Month</source>
      <translation>Monat</translation>
    </message>
    <message>
      <source>Month-end readings</source>
      <translation>Monatswerte</translation>
    </message>
    <message>
      <source>No KPI is due in this month. Choose another one, or add KPIs on their tab.</source>
      <translation>In diesem Monat ist keine Kennzahl fällig. Wählen Sie einen anderen, oder fügen Sie im Reiter Kennzahlen welche hinzu.</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Melden</translation>
    </message>
    <message>
      <source>Save drafts</source>
      <translation>Entwürfe speichern</translation>
    </message>
    <message>
      <source>The reason is kept with each KPI, with the value that stood there.</source>
      <translation>Der Grund bleibt bei jeder Kennzahl, mit dem Wert, der dort stand.</translation>
    </message>
    <message>
      <source>There is no row for: %1.</source>
      <translation>Dafür gibt es keine Zeile: %1.</translation>
    </message>
    <message>
      <source>There is nothing new to save.</source>
      <translation>Es gibt nichts Neues zu speichern.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
    <message>
      <source>Unlock %1</source>
      <translation>%1 entsperren</translation>
    </message>
    <message>
      <source>Unlock…</source>
      <translation>Entsperren…</translation>
    </message>
    <message>
      <source>missing: %1</source>
      <translation>fehlt: %1</translation>
    </message>
  </context>
  <context>
    <name>MonthEndGrid</name>
    <message>
      <source>Month-end readings</source>
      <translation>Monatswerte</translation>
    </message>
  </context>
  <context>
    <name>MonthEndModel</name>
    <message>
      <source>Comment, or why there is none</source>
      <translation>Bemerkung, oder warum es keinen gibt</translation>
    </message>
    <message>
      <source>KPI</source>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <source>Last value</source>
      <translation>Letzter Wert</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Verantwortlich</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Zielwert</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>can't be read</source>
      <translation>nicht lesbar</translation>
    </message>
    <message>
      <source>missed: say why</source>
      <translation>verfehlt: geben Sie an, warum</translation>
    </message>
    <message>
      <source>say why none</source>
      <translation>geben Sie an, warum keiner</translation>
    </message>
    <message>
      <source>type a value or n/a</source>
      <translation>geben Sie einen Wert oder n/a ein</translation>
    </message>
  </context>
  <context>
    <name>NameDialog</name>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Type a name.</source>
      <translation>Geben Sie einen Namen ein.</translation>
    </message>
  </context>
  <context>
    <name>NewPeopleDialog</name>
    <message>
      <source>Clear</source>
      <translation>Leeren</translation>
    </message>
    <message>
      <source>Find a person</source>
      <translation>Person suchen</translation>
    </message>
    <message>
      <source>New people</source>
      <translation>Neue Personen</translation>
    </message>
    <message>
      <source>Type to find a person</source>
      <translation>Tippen, um eine Person zu finden</translation>
    </message>
    <message>
      <source>{0} people are not known yet and come into the register of people with this import.</source>
      <translation>{0} Personen sind noch nicht bekannt und kommen mit diesem Import in das Personenregister.</translation>
    </message>
  </context>
  <context>
    <name>Notices</name>
    <message>
      <source>%1 is free again: nobody else has it open.</source>
      <translation>%1 ist wieder frei: niemand sonst hat die Datei offen.</translation>
    </message>
    <message>
      <source>Back to the meeting</source>
      <translation>Zurück zur Sitzung</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close anyway</source>
      <translation>Trotzdem schließen</translation>
    </message>
    <message>
      <source>Open %1</source>
      <translation>%1 öffnen</translation>
    </message>
    <message>
      <source>Open it again</source>
      <translation>Erneut öffnen</translation>
    </message>
    <message>
      <source>Open to look only</source>
      <translation>Nur zum Ansehen öffnen</translation>
    </message>
    <message>
      <source>Restore from backup…</source>
      <translation>Aus Sicherung wiederherstellen…</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Kopie speichern…</translation>
    </message>
    <message>
      <source>Stay</source>
      <translation>Bleiben</translation>
    </message>
    <message>
      <source>The meeting waits where you left it.</source>
      <translation>Die Sitzung wartet dort, wo Sie sie verlassen haben.</translation>
    </message>
    <message>
      <source>To look only: %1 has had this file open on %2 since %3. What is saved there appears here; save a copy to work in it yourself.</source>
      <translation>Nur zum Ansehen: %1 hat diese Datei seit %3 auf %2 geöffnet. Was dort gespeichert wird, erscheint hier; speichern Sie eine Kopie, um selbst darin zu arbeiten.</translation>
    </message>
    <message>
      <source>Try again</source>
      <translation>Noch einmal versuchen</translation>
    </message>
    <message>
      <source>Typed earlier and not saved yet; it is kept (and %1 more):</source>
      <translation>Früher eingegeben und noch nicht gespeichert; es ist aufbewahrt (und %1 mehr):</translation>
    </message>
    <message>
      <source>Typed earlier and not saved yet; it is kept:</source>
      <translation>Früher eingegeben und noch nicht gespeichert; es ist aufbewahrt:</translation>
    </message>
    <message>
      <source>Work in it</source>
      <translation>Darin arbeiten</translation>
    </message>
  </context>
  <context>
    <name>Ongoing</name>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
  </context>
  <context>
    <name>OutcomePage</name>
    <message>
      <source>Before it is approved: %1</source>
      <translation>Vor der Freigabe: %1</translation>
    </message>
    <message>
      <source>Before it is held, not covered yet: %1</source>
      <translation>Vor der Durchführung, noch nicht behandelt: %1</translation>
    </message>
    <message>
      <source>Before it is held: freeze the figures, so that everybody speaks of the same.</source>
      <translation>Vor der Durchführung: Zahlen festschreiben, damit alle über dieselben sprechen.</translation>
    </message>
    <message>
      <source>Figures only, nothing said to them; the minutes will say so: %1</source>
      <translation>Nur Zahlen, nichts dazu gesagt; das Protokoll wird es so zeigen: %1</translation>
    </message>
    <message>
      <source>Freeze figures</source>
      <translation>Zahlen festschreiben</translation>
    </message>
    <message>
      <source>Mark held</source>
      <translation>Als durchgeführt melden</translation>
    </message>
    <message>
      <source>Nobody is entered as present; the review's page “%1” takes them.</source>
      <translation>Niemand ist als anwesend eingetragen; die Seite „%1“ der Bewertung nimmt sie auf.</translation>
    </message>
    <message>
      <source>Nothing is missing.</source>
      <translation>Nichts fehlt.</translation>
    </message>
    <message>
      <source>Still missing</source>
      <translation>Fehlt noch</translation>
    </message>
    <message>
      <source>This review is approved: it is shown as it stands.</source>
      <translation>Diese Bewertung ist freigegeben: Sie wird gezeigt, wie sie ist.</translation>
    </message>
    <message>
      <source>a verdict</source>
      <translation>ein Urteil</translation>
    </message>
    <message>
      <source>owner and due date of decision %1</source>
      <translation>Verantwortlicher und Termin von Beschluss %1</translation>
    </message>
    <message>
      <source>the day of the next review</source>
      <translation>der Tag der nächsten Bewertung</translation>
    </message>
  </context>
  <context>
    <name>Outputs</name>
    <message>
      <source>%1 has no approved revision yet.</source>
      <translation>%1 hat noch keine freigegebene Revision.</translation>
    </message>
    <message>
      <source>Choose a process or a review first.</source>
      <translation>Wählen Sie zuerst einen Prozess oder eine Bewertung.</translation>
    </message>
    <message>
      <source>Copy saved as %1</source>
      <translation>Kopie gespeichert als %1</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Exported to %1</source>
      <translation>Exportiert nach %1</translation>
    </message>
    <message>
      <source>Exporting…</source>
      <translation>Wird exportiert…</translation>
    </message>
    <message>
      <source>Nothing was exported: a .csv file holds one register. Export it from its tab, or name a file that ends in .xlsx or .json.</source>
      <translation>Nichts wurde exportiert: Eine .csv-Datei fasst ein Register. Exportieren Sie es von seinem Reiter aus, oder nennen Sie eine Datei, die auf .xlsx oder .json endet.</translation>
    </message>
    <message>
      <source>Preparing “%1”…</source>
      <translation>„%1“ wird vorbereitet…</translation>
    </message>
    <message>
      <source>Save a copy</source>
      <translation>Kopie speichern</translation>
    </message>
    <message>
      <source>Saving a copy…</source>
      <translation>Kopie wird gespeichert…</translation>
    </message>
    <message>
      <source>Something is being written already. Wait until it is done, or cancel it first.</source>
      <translation>Es wird schon etwas geschrieben. Warten Sie, bis es fertig ist, oder brechen Sie es zuerst ab.</translation>
    </message>
  </context>
  <context>
    <name>PageView</name>
    <message>
      <source>Pages</source>
      <translation>Seiten</translation>
    </message>
  </context>
  <context>
    <name>Panel</name>
    <message>
      <source>Show less</source>
      <translation>Weniger zeigen</translation>
    </message>
    <message>
      <source>Show more</source>
      <translation>Mehr zeigen</translation>
    </message>
  </context>
  <context>
    <name>PartClipboard</name>
    <message>
      <source>Columns left out: %1.</source>
      <translation>Weggelassene Spalten: %1.</translation>
    </message>
    <message>
      <source>Locked, and left as they are: %1.</source>
      <translation>Gesperrt und unverändert: %1.</translation>
    </message>
    <message>
      <source>Nothing can be typed into this list now; nothing was pasted.</source>
      <translation>In diese Liste kann jetzt nichts eingegeben werden; es wurde nichts eingefügt.</translation>
    </message>
    <message>
      <source>Taken for a heading: %1.</source>
      <translation>Als Überschrift verstanden: %1.</translation>
    </message>
    <message>
      <source>The clipboard holds no text, so nothing was pasted. Copy some cells first.</source>
      <translation>Die Zwischenablage enthält keinen Text, darum wurde nichts eingefügt. Kopieren Sie zuerst einige Zellen.</translation>
    </message>
    <message>
      <source>The list changed meanwhile; nothing was pasted. Paste once more.</source>
      <translation>Die Liste hat sich inzwischen geändert; es wurde nichts eingefügt. Fügen Sie noch einmal ein.</translation>
    </message>
    <message>
      <source>The text on the clipboard is too long for cells; nothing was pasted.</source>
      <translation>Der Text in der Zwischenablage ist zu lang für Zellen; es wurde nichts eingefügt.</translation>
    </message>
    <message>
      <source>There more than once: %1.</source>
      <translation>Mehrfach vorhanden: %1.</translation>
    </message>
    <message>
      <source>These are %1 lines; at most %2 are pasted at once. Nothing was pasted.</source>
      <translation>Das sind %1 Zeilen; auf einmal werden höchstens %2 eingefügt. Es wurde nichts eingefügt.</translation>
    </message>
  </context>
  <context>
    <name>PartTable</name>
    <message>
      <source>A locked reading stays; unlock it with a reason first.</source>
      <translation>Ein gesperrter Messwert bleibt; entsperren Sie ihn zuerst mit Begründung.</translation>
    </message>
    <message>
      <source>Add %1</source>
      <translation>Hinzufügen: %1</translation>
    </message>
    <message>
      <source>Add all</source>
      <translation>Alle hinzufügen</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>What was pasted is still being read; a moment, please.</source>
      <translation>Das Eingefügte wird noch gelesen; einen Moment, bitte.</translation>
    </message>
  </context>
  <context>
    <name>PasteDialog</name>
    <message>
      <source>An empty cell changes nothing.</source>
      <translation>Eine leere Zelle ändert nichts.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Move due dates</source>
      <translation>Termine verschieben</translation>
    </message>
    <message>
      <source>Paste %1 rows</source>
      <translation>%1 Zeilen einfügen</translation>
    </message>
    <message>
      <source>Paste 1 row</source>
      <translation>1 Zeile einfügen</translation>
    </message>
    <message>
      <source>Paste into %1</source>
      <translation>In %1 einfügen</translation>
    </message>
    <message>
      <source>Pasted: %1 new, %2 changed, %3 rejected</source>
      <translation>Eingefügt: %1 neu, %2 geändert, %3 abgewiesen</translation>
    </message>
    <message>
      <source>Why do the due dates of these actions move?</source>
      <translation>Warum verschieben sich die Termine dieser Maßnahmen?</translation>
    </message>
  </context>
  <context>
    <name>PeriodDialog</name>
    <message>
      <source>12 whole months, to today</source>
      <translation>12 ganze Monate, bis heute</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Last fiscal year</source>
      <translation>Letztes Geschäftsjahr</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>Show report</source>
      <translation>Bericht zeigen</translation>
    </message>
    <message>
      <source>The period ends before it begins.</source>
      <translation>Der Zeitraum endet, bevor er beginnt.</translation>
    </message>
    <message>
      <source>This fiscal year</source>
      <translation>Dieses Geschäftsjahr</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Type both days of the period.</source>
      <translation>Geben Sie beide Tage des Zeitraums ein.</translation>
    </message>
  </context>
  <context>
    <name>PersonDialog</name>
    <message>
      <source>Due days as calendar file</source>
      <translation>Termine als Kalenderdatei</translation>
    </message>
    <message>
      <source>Everybody's</source>
      <translation>Von allen</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Whose days</source>
      <translation>Wessen Termine</translation>
    </message>
  </context>
  <context>
    <name>PersonPage</name>
    <message>
      <source>As the system</source>
      <translation>Wie das System</translation>
    </message>
    <message>
      <source>Back up when a changed file is closed</source>
      <translation>Sichern, wenn eine geänderte Datei geschlossen wird</translation>
    </message>
    <message>
      <source>Backups go to</source>
      <translation>Sicherungen kommen nach</translation>
    </message>
    <message>
      <source>Backups kept</source>
      <translation>Behaltene Sicherungen</translation>
    </message>
    <message>
      <source>Beside the data file</source>
      <translation>Neben der Datendatei</translation>
    </message>
    <message>
      <source>Choose folder…</source>
      <translation>Ordner wählen…</translation>
    </message>
    <message>
      <source>I am</source>
      <translation>Ich bin</translation>
    </message>
    <message>
      <source>Language of the window</source>
      <translation>Sprache des Fensters</translation>
    </message>
    <message>
      <source>Nobody in the register</source>
      <translation>Niemand im Register</translation>
    </message>
    <message>
      <source>Say once a day in the system's tray what is due</source>
      <translation>Einmal am Tag im Infobereich sagen, was fällig ist</translation>
    </message>
    <message>
      <source>Spoken at once. Dates and numbers follow the system.</source>
      <translation>Gilt sofort. Daten und Zahlen folgen dem System.</translation>
    </message>
    <message>
      <source>Written beside every change</source>
      <translation>Steht bei jeder Änderung</translation>
    </message>
    <message>
      <source>Your name</source>
      <translation>Ihr Name</translation>
    </message>
  </context>
  <context>
    <name>PlanGrid</name>
    <message>
      <source>Put back what the file says</source>
      <translation>Zurück zu dem, was die Datei sagt</translation>
    </message>
    <message>
      <source>What the import does</source>
      <translation>Was der Import tut</translation>
    </message>
  </context>
  <context>
    <name>PlanModel</name>
    <message>
      <source>File and sheet</source>
      <translation>Datei und Blatt</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Row</source>
      <translation>Zeile</translation>
    </message>
    <message>
      <source>What happens, and why</source>
      <translation>Was geschieht, und warum</translation>
    </message>
  </context>
  <context>
    <name>PreviewDialog</name>
    <message numerus="yes">
      <source>%n page(s) sent to the printer.</source>
      <translation>
        <numerusform>%n Seite an den Drucker gesendet.</numerusform>
        <numerusform>%n Seiten an den Drucker gesendet.</numerusform>
      </translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Fit page</source>
      <translation>Ganze Seite</translation>
    </message>
    <message>
      <source>Fit width</source>
      <translation>Seitenbreite</translation>
    </message>
    <message>
      <source>PDF (*.pdf)</source>
      <translation>PDF (*.pdf)</translation>
    </message>
    <message>
      <source>Page</source>
      <translation>Seite</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Save PDF</source>
      <translation>PDF speichern</translation>
    </message>
    <message>
      <source>Save PDF…</source>
      <translation>PDF speichern…</translation>
    </message>
    <message>
      <source>Saved as {0}.</source>
      <translation>Gespeichert als {0}.</translation>
    </message>
    <message>
      <source>Zoom</source>
      <translation>Vergrößerung</translation>
    </message>
    <message>
      <source>of {0}</source>
      <translation>von {0}</translation>
    </message>
  </context>
  <context>
    <name>PreviewStep</name>
    <message>
      <source>1 cell corrected</source>
      <translation>1 Zelle korrigiert</translation>
    </message>
    <message>
      <source>1 row to look at</source>
      <translation>1 Zeile zum Ansehen</translation>
    </message>
    <message>
      <source>All tables</source>
      <translation>Alle Tabellen</translation>
    </message>
    <message>
      <source>All {0}</source>
      <translation>Alle {0}</translation>
    </message>
    <message>
      <source>Go to the next row that is rejected or has a cell to look at (F8)</source>
      <translation>Zur nächsten Zeile, die abgewiesen ist oder eine Zelle zum Ansehen hat (F8)</translation>
    </message>
    <message>
      <source>New people: {0}.</source>
      <translation>Neue Personen: {0}.</translation>
    </message>
    <message>
      <source>Next of {0} rows to look at</source>
      <translation>Nächste von {0} Zeilen zum Ansehen</translation>
    </message>
    <message>
      <source>Put all back</source>
      <translation>Alles zurücksetzen</translation>
    </message>
    <message>
      <source>Row {0}: {1}</source>
      <translation>Zeile {0}: {1}</translation>
    </message>
    <message>
      <source>Show all…</source>
      <translation>Alle zeigen…</translation>
    </message>
    <message>
      <source>Table</source>
      <translation>Tabelle</translation>
    </message>
    <message>
      <source>{0} and {1} others</source>
      <translation>{0} und {1} andere</translation>
    </message>
    <message>
      <source>{0} cells corrected</source>
      <translation>{0} Zellen korrigiert</translation>
    </message>
  </context>
  <context>
    <name>ProblemList</name>
    <message>
      <source>Problems</source>
      <translation>Probleme</translation>
    </message>
  </context>
  <context>
    <name>ProblemModel</name>
    <message>
      <source>Column</source>
      <translation>Spalte</translation>
    </message>
    <message>
      <source>File and sheet</source>
      <translation>Datei und Blatt</translation>
    </message>
    <message>
      <source>Rows</source>
      <translation>Zeilen</translation>
    </message>
    <message>
      <source>What to look at</source>
      <translation>Worauf zu achten ist</translation>
    </message>
  </context>
  <context>
    <name>QuestionList</name>
    <message>
      <source>1 question; what you leave as it is changes nothing here.</source>
      <translation>1 Frage; was Sie stehen lassen, ändert hier nichts.</translation>
    </message>
    <message>
      <source>All are different people</source>
      <translation>Alle sind verschiedene Personen</translation>
    </message>
    <message>
      <source>All are one person each</source>
      <translation>Alle sind jeweils eine Person</translation>
    </message>
    <message>
      <source>Keep all numbers</source>
      <translation>Alle Nummern lassen</translation>
    </message>
    <message>
      <source>Keep all that is here</source>
      <translation>Alles hier behalten</translation>
    </message>
    <message>
      <source>Number all sheets anew</source>
      <translation>Alle Blätter neu nummerieren</translation>
    </message>
    <message>
      <source>Open questions</source>
      <translation>Offene Fragen</translation>
    </message>
    <message>
      <source>Take all from the file</source>
      <translation>Alles aus der Datei nehmen</translation>
    </message>
    <message>
      <source>{0} questions; what you leave as it is changes nothing here.</source>
      <translation>{0} Fragen; was Sie stehen lassen, ändert hier nichts.</translation>
    </message>
  </context>
  <context>
    <name>QuestionModel</name>
    <message>
      <source>Good to know</source>
      <translation>Gut zu wissen</translation>
    </message>
    <message>
      <source>Here</source>
      <translation>Hier</translation>
    </message>
    <message>
      <source>In the file</source>
      <translation>In der Datei</translation>
    </message>
    <message>
      <source>Question</source>
      <translation>Frage</translation>
    </message>
    <message>
      <source>Your answer</source>
      <translation>Ihre Antwort</translation>
    </message>
  </context>
  <context>
    <name>ReadingDialog</name>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Say why; the reason stays with the KPI.</source>
      <translation>Geben Sie an, warum; der Grund bleibt bei der Kennzahl.</translation>
    </message>
  </context>
  <context>
    <name>ReasonDialog</name>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Say why; the reason stays in the history.</source>
      <translation>Geben Sie an, warum; der Grund bleibt im Verlauf.</translation>
    </message>
  </context>
  <context>
    <name>RecordForm</name>
    <message>
      <source>A promised day moves only with a reason: choose “Move due date…” under More.</source>
      <translation>Ein zugesagter Tag wird nur mit einem Grund verschoben: wählen Sie „Termin verschieben…“ unter Mehr.</translation>
    </message>
    <message>
      <source>Also changed elsewhere: %1. Saving puts what you typed in its place.</source>
      <translation>Auch anderswo geändert: %1. Beim Speichern gilt Ihre Eingabe.</translation>
    </message>
    <message>
      <source>Approved minutes stay as they are. Choose “Make a revision” to change them.</source>
      <translation>Ein freigegebenes Protokoll bleibt, wie es ist. Wählen Sie „Revision anlegen“, um es zu ändern.</translation>
    </message>
    <message>
      <source>Changes made elsewhere were loaded; what you typed is kept.</source>
      <translation>Anderswo gemachte Änderungen wurden geladen; Ihre Eingabe bleibt erhalten.</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Verwerfen</translation>
    </message>
    <message>
      <source>Draft of %1 restored.</source>
      <translation>Entwurf von %1 wiederhergestellt.</translation>
    </message>
    <message>
      <source>Load it and keep what I typed</source>
      <translation>Laden und meine Eingabe behalten</translation>
    </message>
    <message>
      <source>Not saved; what you typed is kept.</source>
      <translation>Nicht gespeichert; Ihre Eingabe bleibt erhalten.</translation>
    </message>
    <message>
      <source>Nothing was changed, so there is nothing to save.</source>
      <translation>Nichts wurde geändert, also gibt es nichts zu speichern.</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save what you typed here first; then walk through the meeting.</source>
      <translation>Speichern Sie zuerst, was Sie hier eingegeben haben; gehen Sie dann die Sitzung durch.</translation>
    </message>
  </context>
  <context>
    <name>RecordHeader</name>
    <message>
      <source>Back to the list; a draft is kept (Esc)</source>
      <translation>Zurück zur Liste; ein Entwurf bleibt (Esc)</translation>
    </message>
    <message>
      <source>List</source>
      <translation>Liste</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Mehr</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save (Ctrl+S)</source>
      <translation>Speichern (Strg+S)</translation>
    </message>
  </context>
  <context>
    <name>RecordPages</name>
    <message>
      <source>Evidence</source>
      <translation>Nachweis</translation>
    </message>
    <message>
      <source>Linked from</source>
      <translation>Verknüpft von</translation>
    </message>
  </context>
  <context>
    <name>RecordSaving</name>
    <message>
      <source>Not saved yet: %1</source>
      <translation>Noch nicht gespeichert: %1</translation>
    </message>
  </context>
  <context>
    <name>RecordStanding</name>
    <message>
      <source>What to know first</source>
      <translation>Was zuerst zu wissen ist</translation>
    </message>
  </context>
  <context>
    <name>RecordTop</name>
    <message>
      <source>New %1</source>
      <translation>Neu: %1</translation>
    </message>
    <message>
      <source>One input a page, on the whole screen (F5)</source>
      <translation>Eine Eingabe je Seite, auf dem ganzen Bildschirm (F5)</translation>
    </message>
    <message>
      <source>Walk through the meeting</source>
      <translation>Sitzung durchgehen</translation>
    </message>
  </context>
  <context>
    <name>RecurrencePanel</name>
    <message>
      <source>Closed in the last 12 months, alike</source>
      <translation>Abgeschlossen in den letzten 12 Monaten, ähnlich</translation>
    </message>
    <message>
      <source>Nothing so far. One of the same process and cause, or a similar title, shows here.</source>
      <translation>Bisher nichts. Was denselben Prozess und dieselbe Ursache oder einen ähnlichen Titel hat, erscheint hier.</translation>
    </message>
  </context>
  <context>
    <name>RegisterTab</name>
    <message>
      <source>Nothing matches the filter.</source>
      <translation>Nichts passt zum Filter.</translation>
    </message>
  </context>
  <context>
    <name>RegisterToolbar</name>
    <message>
      <source>CSV file…</source>
      <translation>CSV-Datei…</translation>
    </message>
    <message>
      <source>Clear filter</source>
      <translation>Filter zurücksetzen</translation>
    </message>
    <message>
      <source>Excel workbook…</source>
      <translation>Excel-Arbeitsmappe…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <source>Month-end readings…</source>
      <translation>Messwerte zum Monatsende…</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>New %1 (Ctrl+N)</source>
      <translation>Neu: %1 (Strg+N)</translation>
    </message>
    <message>
      <source>Print…</source>
      <translation>Drucken…</translation>
    </message>
    <message>
      <source>Type the readings of all KPIs at once (Ctrl+M)</source>
      <translation>Die Messwerte aller Kennzahlen auf einmal eingeben (Strg+M)</translation>
    </message>
    <message>
      <source>Type to filter</source>
      <translation>Eingeben zum Filtern</translation>
    </message>
  </context>
  <context>
    <name>RelatedPanel</name>
    <message>
      <source>Add %1</source>
      <translation>Hinzufügen: %1</translation>
    </message>
  </context>
  <context>
    <name>Restoring</name>
    <message>
      <source>%1 is open again, as it lies there now.</source>
      <translation>%1 ist wieder offen, so wie die Datei jetzt dort liegt.</translation>
    </message>
    <message>
      <source>%1 was restored and is open.</source>
      <translation>%1 wurde wiederhergestellt und ist geöffnet.</translation>
    </message>
    <message>
      <source>Checking %1…</source>
      <translation>%1 wird geprüft…</translation>
    </message>
    <message>
      <source>Opening…</source>
      <translation>Wird geöffnet…</translation>
    </message>
    <message>
      <source>Restoring %1…</source>
      <translation>%1 wird wiederhergestellt…</translation>
    </message>
    <message>
      <source>The file as it was before is kept as “%1” in the folder “%2”.</source>
      <translation>Die Datei, wie sie vorher war, ist als „%1“ im Ordner „%2“ aufbewahrt.</translation>
    </message>
  </context>
  <context>
    <name>RevisionDialog</name>
    <message>
      <source>An earlier revision of %1</source>
      <translation>Eine frühere Revision von %1</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Revision</translation>
    </message>
    <message>
      <source>Show</source>
      <translation>Zeigen</translation>
    </message>
  </context>
  <context>
    <name>SavedViews</name>
    <message>
      <source>All</source>
      <translation>Alle</translation>
    </message>
    <message>
      <source>Late</source>
      <translation>Zu spät</translation>
    </message>
    <message>
      <source>Mine</source>
      <translation>Meine</translation>
    </message>
    <message>
      <source>Off target or at risk</source>
      <translation>Verfehlt oder gefährdet</translation>
    </message>
    <message>
      <source>Off track or at risk</source>
      <translation>Weicht ab oder gefährdet</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Open by owner</source>
      <translation>Offene nach Verantwortlichen</translation>
    </message>
    <message>
      <source>Open by process</source>
      <translation>Offene nach Prozess</translation>
    </message>
  </context>
  <context>
    <name>SearchBox</name>
    <message>
      <source>Clear search</source>
      <translation>Suche leeren</translation>
    </message>
    <message>
      <source>Search</source>
      <translation>Suche</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Alles durchsuchen</translation>
    </message>
    <message>
      <source>Search everything   Ctrl+K</source>
      <translation>Alles durchsuchen   Strg+K</translation>
    </message>
  </context>
  <context>
    <name>SearchEverything</name>
    <message>
      <source>Nothing begins with “%1”.</source>
      <translation>Nichts beginnt mit „%1“.</translation>
    </message>
    <message>
      <source>The registers are still being read; more may come.</source>
      <translation>Die Register werden noch gelesen; es kann mehr kommen.</translation>
    </message>
  </context>
  <context>
    <name>SearchList</name>
    <message>
      <source>Results</source>
      <translation>Ergebnisse</translation>
    </message>
  </context>
  <context>
    <name>SectionView</name>
    <message>
      <source>%1 more; the printed pack has all.</source>
      <translation>%1 weitere; die gedruckte Unterlage enthält alle.</translation>
    </message>
    <message>
      <source>Data</source>
      <translation>Daten</translation>
    </message>
  </context>
  <context>
    <name>Settings</name>
    <message>
      <source>Nothing was saved yet: there is no folder “%1” for backups. Choose one that is there, or leave it empty; they then go beside the data file.</source>
      <translation>Noch ist nichts gespeichert: Einen Ordner „%1“ für Sicherungen gibt es nicht. Wählen Sie einen vorhandenen oder lassen Sie das Feld leer; dann kommen sie neben die Datendatei.</translation>
    </message>
  </context>
  <context>
    <name>SettingsDialog</name>
    <message>
      <source>A KPI can say otherwise in its form. Those there are stay as they are.</source>
      <translation>Jede Kennzahl kann in ihrem Formular anderes bestimmen. Vorhandene bleiben, wie sie sind.</translation>
    </message>
    <message>
      <source>As printed on every page</source>
      <translation>Wie auf jeder Seite gedruckt</translation>
    </message>
    <message>
      <source>CAPA on a bad signal of a new KPI</source>
      <translation>CAPA bei schlechtem Signal einer neuen Kennzahl</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Choose logo</source>
      <translation>Logo wählen</translation>
    </message>
    <message>
      <source>Choose picture…</source>
      <translation>Bild wählen…</translation>
    </message>
    <message>
      <source>Clause numbers of</source>
      <translation>Abschnittsnummern nach</translation>
    </message>
    <message>
      <source>Document numbers begin with</source>
      <translation>Dokumentnummern beginnen mit</translation>
    </message>
    <message>
      <source>Fiscal year starts in</source>
      <translation>Geschäftsjahr beginnt im</translation>
    </message>
    <message>
      <source>Kept in the data file, the same for everybody who opens it.</source>
      <translation>Steht in der Datendatei, für alle gleich, die sie öffnen.</translation>
    </message>
    <message>
      <source>Kept on this computer.</source>
      <translation>Bleibt auf diesem Computer.</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Never</source>
      <translation>Nie</translation>
    </message>
    <message>
      <source>New KPI: CAPA after misses running</source>
      <translation>Neue Kennzahl: CAPA nach so vielen Verfehlungen</translation>
    </message>
    <message>
      <source>No logo</source>
      <translation>Kein Logo</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Papers are printed in</source>
      <translation>Sprache der Ausdrucke</translation>
    </message>
    <message>
      <source>Pictures (*.png *.jpg *.jpeg)</source>
      <translation>Bilder (*.png *.jpg *.jpeg)</translation>
    </message>
    <message>
      <source>Remove</source>
      <translation>Entfernen</translation>
    </message>
    <message>
      <source>Save settings</source>
      <translation>Einstellungen speichern</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>The picture is damaged; save it again in a drawing program.</source>
      <translation>Das Bild ist beschädigt; speichern Sie es neu in einem Zeichenprogramm.</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Sie</translation>
    </message>
    <message>
      <source>{0} can't be read ({1}); the logo stays as it was.</source>
      <translation>{0} kann nicht gelesen werden ({1}); das Logo bleibt, wie es war.</translation>
    </message>
    <message>
      <source>{0} was not taken. {1}</source>
      <translation>{0} wurde nicht genommen. {1}</translation>
    </message>
  </context>
  <context>
    <name>Several</name>
    <message>
      <source>Approve %1 as they stand</source>
      <translation>%1 freigeben, wie sie jetzt stehen</translation>
    </message>
    <message>
      <source>Approve %1…</source>
      <translation>%1 freigeben…</translation>
    </message>
    <message>
      <source>Change %1</source>
      <translation>%1 ändern</translation>
    </message>
    <message>
      <source>Change %1 of %2…</source>
      <translation>%1 von %2 ändern…</translation>
    </message>
    <message>
      <source>Changing…</source>
      <translation>Wird geändert…</translation>
    </message>
    <message>
      <source>Move “%1” of %2…</source>
      <translation>„%1“ von %2 verschieben…</translation>
    </message>
    <message>
      <source>To which day does “%1” of %2 move?</source>
      <translation>Auf welchen Tag verschiebt sich „%1“ von %2?</translation>
    </message>
    <message>
      <source>Who or what is the %1 of %2?</source>
      <translation>Was kommt bei %2 in das Feld „%1“?</translation>
    </message>
    <message>
      <source>Why are %1 withdrawn?</source>
      <translation>Warum werden %1 zurückgezogen?</translation>
    </message>
    <message>
      <source>Why is %1 withdrawn?</source>
      <translation>Warum wird %1 zurückgezogen?</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Zurückziehen</translation>
    </message>
    <message>
      <source>Withdraw %1…</source>
      <translation>%1 zurückziehen…</translation>
    </message>
  </context>
  <context>
    <name>StageLine</name>
    <message>
      <source>Missing for the next stage: %1.</source>
      <translation>Für die nächste Stufe fehlt: %1.</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
  </context>
  <context>
    <name>StatusLine</name>
    <message>
      <source>Data file</source>
      <translation>Datendatei</translation>
    </message>
    <message>
      <source>Last message</source>
      <translation>Letzte Meldung</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>backup %1</source>
      <translation>Sicherung %1</translation>
    </message>
    <message>
      <source>backup today %1</source>
      <translation>Sicherung heute %1</translation>
    </message>
    <message>
      <source>no backup yet</source>
      <translation>noch keine Sicherung</translation>
    </message>
    <message>
      <source>redo: %1</source>
      <translation>wiederholen: %1</translation>
    </message>
    <message>
      <source>saved %1</source>
      <translation>gespeichert %1</translation>
    </message>
    <message>
      <source>undo: %1</source>
      <translation>rückgängig: %1</translation>
    </message>
  </context>
  <context>
    <name>TextEditor</name>
    <message>
      <source>Show all</source>
      <translation>Alles zeigen</translation>
    </message>
    <message>
      <source>The beginning of %1 characters; show all to edit them.</source>
      <translation>Der Anfang von %1 Zeichen; zeigen Sie alles, um sie zu bearbeiten.</translation>
    </message>
  </context>
  <context>
    <name>Tour</name>
    <message>
      <source>%1 of %2</source>
      <translation>%1 von %2</translation>
    </message>
    <message>
      <source>A tab for each register</source>
      <translation>Ein Reiter für jedes Register</translation>
    </message>
    <message>
      <source>Are we keeping our word, what breaks down, what do I do next, and what does the next review lack. Every figure opens the records behind it.</source>
      <translation>Halten wir Wort, wo hakt es, was tue ich als Nächstes, und was fehlt der nächsten Bewertung. Jede Zahl öffnet die Datensätze dahinter.</translation>
    </message>
    <message>
      <source>Back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Begin working</source>
      <translation>An die Arbeit</translation>
    </message>
    <message>
      <source>Bring in the registers you have</source>
      <translation>Holen Sie die vorhandenen Register herein</translation>
    </message>
    <message>
      <source>Drop Excel or CSV files on the window, or press Ctrl+I. You see every row before anything is written, and one click takes the whole import back.</source>
      <translation>Ziehen Sie Excel- oder CSV-Dateien auf das Fenster, oder drücken Sie Strg+I. Sie sehen jede Zeile, bevor etwas geschrieben wird, und ein Klick nimmt den ganzen Import zurück.</translation>
    </message>
    <message>
      <source>Find everything with Ctrl+K</source>
      <translation>Alles finden mit Strg+K</translation>
    </message>
    <message>
      <source>Home answers in five seconds</source>
      <translation>Die Startseite antwortet in fünf Sekunden</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Plan it, freeze its figures, walk through it in the meeting, print it from Reports. Decisions become actions with an owner and a day.</source>
      <translation>Planen Sie sie, schreiben Sie ihre Zahlen fest, gehen Sie sie in der Sitzung durch, drucken Sie sie unter Berichte. Beschlüsse werden Maßnahmen mit Verantwortlichem und Termin.</translation>
    </message>
    <message>
      <source>Records, people, names of evidence and every command, as you type. F1 opens the guide; the Help menu shows this tour again.</source>
      <translation>Datensätze, Personen, Namen von Nachweisen und jeder Befehl, schon während der Eingabe. F1 öffnet das Handbuch; das Menü Hilfe zeigt diesen Rundgang noch einmal.</translation>
    </message>
    <message>
      <source>Short tour</source>
      <translation>Kurzer Rundgang</translation>
    </message>
    <message>
      <source>Skip the tour</source>
      <translation>Rundgang überspringen</translation>
    </message>
    <message>
      <source>The management review</source>
      <translation>Die Managementbewertung</translation>
    </message>
    <message>
      <source>The selected record stands beside the list; Enter opens its form. Nothing typed is lost: Esc keeps a draft, Ctrl+Z takes back any change.</source>
      <translation>Der gewählte Datensatz steht neben der Liste; Eingabe öffnet sein Formular. Keine Eingabe geht verloren: Esc behält einen Entwurf, Strg+Z nimmt jede Änderung zurück.</translation>
    </message>
  </context>
  <context>
    <name>TypedColumn</name>
    <message>
      <source>What was said and decided</source>
      <translation>Was gesagt und entschieden wurde</translation>
    </message>
  </context>
  <context>
    <name>Undoing</name>
    <message>
      <source>Done again: %1</source>
      <translation>Wiederholt: %1</translation>
    </message>
    <message>
      <source>Taken back: %1</source>
      <translation>Zurückgenommen: %1</translation>
    </message>
    <message>
      <source>Taking back…</source>
      <translation>Wird zurückgenommen…</translation>
    </message>
  </context>
  <context>
    <name>VerifyActionDialog</name>
    <message>
      <source>Verdict: what was found</source>
      <translation>Urteil: was gefunden wurde</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Verify %1</source>
      <translation>%1 prüfen</translation>
    </message>
  </context>
  <context>
    <name>VerifyCapaDialog</name>
    <message>
      <source>Choose the result of the check.</source>
      <translation>Wählen Sie das Ergebnis der Prüfung.</translation>
    </message>
    <message>
      <source>Effective when: %1</source>
      <translation>Wirksam, wenn: %1</translation>
    </message>
    <message>
      <source>From the readings, newest first: %1</source>
      <translation>Aus den Messwerten, der neueste zuerst: %1</translation>
    </message>
    <message>
      <source>No reading of a whole period lies on this side of the actions; type the value.</source>
      <translation>Auf dieser Seite der Maßnahmen liegt kein Messwert eines ganzen Zeitraums; geben Sie den Wert ein.</translation>
    </message>
    <message>
      <source>Record the check</source>
      <translation>Prüfung festhalten</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Verify the effectiveness of %1</source>
      <translation>Die Wirksamkeit von %1 prüfen</translation>
    </message>
    <message>
      <source>What the check showed</source>
      <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
      <source>“%1” after the actions</source>
      <translation>„%1“ nach den Maßnahmen</translation>
    </message>
    <message>
      <source>“%1” before the actions</source>
      <translation>„%1“ vor den Maßnahmen</translation>
    </message>
  </context>
  <context>
    <name>VerifyDialog</name>
    <message>
      <source>Say who verified it, and when.</source>
      <translation>Geben Sie an, wer geprüft hat und wann.</translation>
    </message>
    <message>
      <source>The owner can't be the one who verifies it; choose somebody else.</source>
      <translation>Der Verantwortliche kann nicht selbst prüfen; wählen Sie jemand anderen.</translation>
    </message>
    <message>
      <source>This day is still to come.</source>
      <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
      <source>Verified by</source>
      <translation>Geprüft von</translation>
    </message>
    <message>
      <source>Verified on</source>
      <translation>Geprüft am</translation>
    </message>
  </context>
  <context>
    <name>ViewButton</name>
    <message>
      <source>Columns…</source>
      <translation>Spalten…</translation>
    </message>
    <message>
      <source>Delete view</source>
      <translation>Ansicht löschen</translation>
    </message>
    <message>
      <source>Group by</source>
      <translation>Gruppieren nach</translation>
    </message>
    <message>
      <source>Late only</source>
      <translation>Nur verspätete</translation>
    </message>
    <message>
      <source>Open only</source>
      <translation>Nur offene</translation>
    </message>
    <message>
      <source>Rename</source>
      <translation>Umbenennen</translation>
    </message>
    <message>
      <source>Rename the view</source>
      <translation>Ansicht umbenennen</translation>
    </message>
    <message>
      <source>Rename view…</source>
      <translation>Ansicht umbenennen…</translation>
    </message>
    <message>
      <source>Save as view…</source>
      <translation>Als Ansicht speichern…</translation>
    </message>
    <message>
      <source>Save view</source>
      <translation>Ansicht speichern</translation>
    </message>
    <message>
      <source>Save what is shown as a view</source>
      <translation>Was zu sehen ist, als Ansicht speichern</translation>
    </message>
    <message>
      <source>Show withdrawn</source>
      <translation>Zurückgezogene zeigen</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Ansicht</translation>
    </message>
    <message>
      <source>View: %1</source>
      <translation>Ansicht: %1</translation>
    </message>
    <message>
      <source>Views, groups, columns</source>
      <translation>Ansichten, Gruppen, Spalten</translation>
    </message>
  </context>
  <context>
    <name>WelcomeDialog</name>
    <message>
      <source>A manufacturer of 40 people with three years of data, in a data file of its own.</source>
      <translation>Ein Hersteller mit 40 Leuten und Daten aus drei Jahren, in einer eigenen Datei.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Data files of QMS Desktop (*{0})</source>
      <translation>Datendateien von QMS Desktop (*{0})</translation>
    </message>
    <message>
      <source>Empty, for an organisation that begins today.</source>
      <translation>Leer, für eine Organisation, die heute beginnt.</translation>
    </message>
    <message>
      <source>Excel, LibreOffice or CSV: objectives, processes, KPIs, CAPAs, actions, reviews, people.</source>
      <translation>Excel, LibreOffice oder CSV: Ziele, Prozesse, Kennzahlen, CAPAs, Maßnahmen, Bewertungen, Personen.</translation>
    </message>
    <message>
      <source>Import the registers you have</source>
      <translation>Vorhandene Register importieren</translation>
    </message>
    <message>
      <source>Importing the sample company…</source>
      <translation>Die Beispielfirma wird importiert…</translation>
    </message>
    <message>
      <source>Look at the sample company</source>
      <translation>Beispielfirma ansehen</translation>
    </message>
    <message>
      <source>Making the data file…</source>
      <translation>Die Datendatei wird angelegt…</translation>
    </message>
    <message>
      <source>One you or a colleague made with QMS Desktop.</source>
      <translation>Eine, die Sie oder Kollegen mit QMS Desktop angelegt haben.</translation>
    </message>
    <message>
      <source>Open a data file</source>
      <translation>Datendatei öffnen</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
    <message>
      <source>Start a new data file</source>
      <translation>Eine neue Datendatei beginnen</translation>
    </message>
    <message>
      <source>Welcome to QMS Desktop</source>
      <translation>Willkommen bei QMS Desktop</translation>
    </message>
    <message>
      <source>Where do you want to begin?</source>
      <translation>Womit wollen Sie beginnen?</translation>
    </message>
    <message>
      <source>Where to keep the data file</source>
      <translation>Wo die Datendatei liegen soll</translation>
    </message>
  </context>
  <context>
    <name>WhoseLine</name>
    <message>
      <source>Choose…</source>
      <translation>Wählen…</translation>
    </message>
    <message>
      <source>I am</source>
      <translation>Ich bin</translation>
    </message>
    <message>
      <source>Of %1.</source>
      <translation>Von %1.</translation>
    </message>
    <message>
      <source>Of everybody.</source>
      <translation>Von allen.</translation>
    </message>
    <message>
      <source>Show everybody's</source>
      <translation>Von allen zeigen</translation>
    </message>
    <message>
      <source>Show only mine</source>
      <translation>Nur meine zeigen</translation>
    </message>
  </context>
  <context>
    <name>WorkLine</name>
    <message>
      <source>Cancelled; nothing was changed.</source>
      <translation>Abgebrochen; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Fortschritt</translation>
    </message>
  </context>
  <context>
    <name>Workspace</name>
    <message>
      <source>Attached: %1</source>
      <translation>Angehängt: %1</translation>
    </message>
    <message>
      <source>Attaching…</source>
      <translation>Wird angehängt…</translation>
    </message>
    <message>
      <source>Files are being attached already; attach these afterwards.</source>
      <translation>Es werden schon Dateien angehängt; hängen Sie diese danach an.</translation>
    </message>
    <message>
      <source>Home</source>
      <translation>Start</translation>
    </message>
    <message>
      <source>Registers</source>
      <translation>Register</translation>
    </message>
  </context>
  <context>
    <name>YesNoEditor</name>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
  </context>
  <context>
    <name>ask_state</name>
    <message>
      <source>Why does %1 become “%2”?</source>
      <translation>Warum wird %1 „%2“?</translation>
    </message>
  </context>
  <context>
    <name>attested</name>
    <message>
      <source>Attested by whoever enters it here; a program on one computer can't prove who it was.</source>
      <translation>Bezeugt von dem, der es hier einträgt; ein Programm auf einem Computer kann nicht beweisen, wer es war.</translation>
    </message>
  </context>
  <context>
    <name>careful</name>
    <message>
      <source>What you typed is not saved. Press Esc or Cancel once more to throw it away.</source>
      <translation>Was Sie eingegeben haben, ist nicht gespeichert. Drücken Sie noch einmal Esc oder Abbrechen, um es zu verwerfen.</translation>
    </message>
  </context>
  <context>
    <name>changes</name>
    <message>
      <source>added a decision in {0}</source>
      <translation>Beschluss in {0} hinzugefügt</translation>
    </message>
    <message>
      <source>added {0:label}</source>
      <translation>{0} hinzugefügt</translation>
    </message>
    <message>
      <source>added {0:label} “{1}”</source>
      <translation>{0} „{1}“ hinzugefügt</translation>
    </message>
    <message>
      <source>approved a revision of {0}</source>
      <translation>Revision von {0} freigegeben</translation>
    </message>
    <message>
      <source>approved {0} {1:label}</source>
      <translation>{0} {1} freigegeben</translation>
    </message>
    <message>
      <source>attached {0} to {1}</source>
      <translation>{0} an {1} angehängt</translation>
    </message>
    <message>
      <source>brought {0} back</source>
      <translation>{0} zurückgeholt</translation>
    </message>
    <message>
      <source>changed a decision in {0}</source>
      <translation>Beschluss in {0} geändert</translation>
    </message>
    <message>
      <source>changed settings</source>
      <translation>Einstellungen geändert</translation>
    </message>
    <message>
      <source>changed {0:label} of {1}</source>
      <translation>{0} von {1} geändert</translation>
    </message>
    <message>
      <source>changed {0:label} of {1} {2:label} to {3}</source>
      <translation>{0} von {1} {2} auf „{3}“ geändert</translation>
    </message>
    <message>
      <source>deleted view {0}</source>
      <translation>Ansicht {0} gelöscht</translation>
    </message>
    <message>
      <source>drafted readings of {0}</source>
      <translation>Messwerte {0} als Entwurf gespeichert</translation>
    </message>
    <message>
      <source>edited {0}</source>
      <translation>{0} bearbeitet</translation>
    </message>
    <message>
      <source>forget how {0} is read</source>
      <translation>Zuordnung für {0} vergessen</translation>
    </message>
    <message>
      <source>froze the figures of {0}</source>
      <translation>Zahlen von {0} festgeschrieben</translation>
    </message>
    <message>
      <source>handed over what {0} held</source>
      <translation>Aufgaben von {0} übergeben</translation>
    </message>
    <message>
      <source>import {0}</source>
      <translation>Import {0}</translation>
    </message>
    <message>
      <source>linked {0} to {1} on the process map</source>
      <translation>{0} mit {1} in der Prozesslandkarte verbunden</translation>
    </message>
    <message>
      <source>load {0}</source>
      <translation>{0} geladen</translation>
    </message>
    <message>
      <source>locked readings of {0}</source>
      <translation>Messwerte {0} gesperrt</translation>
    </message>
    <message>
      <source>locked {0} of {1}</source>
      <translation>{0} von {1} gesperrt</translation>
    </message>
    <message>
      <source>made the data file</source>
      <translation>Datendatei angelegt</translation>
    </message>
    <message>
      <source>moved due date of {0}</source>
      <translation>Termin von {0} verschoben</translation>
    </message>
    <message>
      <source>moved {0:label} of {1} {2:label}</source>
      <translation>{0} von {1} {2} verschoben</translation>
    </message>
    <message>
      <source>noted in {0}: {1}</source>
      <translation>Notiert in {0}: {1}</translation>
    </message>
    <message>
      <source>passed a gate of {0}</source>
      <translation>Prüfung von {0} mit Begründung übergangen</translation>
    </message>
    <message>
      <source>pasted into {0:label}</source>
      <translation>In {0} eingefügt</translation>
    </message>
    <message>
      <source>posted readings of {0}</source>
      <translation>Messwerte {0} gemeldet</translation>
    </message>
    <message>
      <source>posted {0} of {1}</source>
      <translation>{0} von {1} gemeldet</translation>
    </message>
    <message>
      <source>raised a CAPA from the reading of {0}</source>
      <translation>CAPA aus dem Messwert {0} angelegt</translation>
    </message>
    <message>
      <source>redo: {0:title}</source>
      <translation>Wiederholt: {0}</translation>
    </message>
    <message>
      <source>remember how {0} is read</source>
      <translation>Zuordnung für {0} gemerkt</translation>
    </message>
    <message>
      <source>renamed view {0}</source>
      <translation>Ansicht {0} umbenannt</translation>
    </message>
    <message>
      <source>reopened {0}</source>
      <translation>{0} wieder geöffnet</translation>
    </message>
    <message>
      <source>saved view {0}</source>
      <translation>Ansicht {0} gespeichert</translation>
    </message>
    <message>
      <source>set {0} to “{1:choice}”</source>
      <translation>{0} auf „{1}“ gesetzt</translation>
    </message>
    <message>
      <source>took a decision out of {0}</source>
      <translation>Beschluss aus {0} entfernt</translation>
    </message>
    <message>
      <source>took the link from {0} to {1} off the process map</source>
      <translation>Verbindung von {0} zu {1} aus der Prozesslandkarte entfernt</translation>
    </message>
    <message>
      <source>undo: {0:title}</source>
      <translation>Rückgängig: {0}</translation>
    </message>
    <message>
      <source>unlocked readings of {0}</source>
      <translation>Messwerte {0} entsperrt</translation>
    </message>
    <message>
      <source>unlocked {0} of {1}</source>
      <translation>{0} von {1} entsperrt</translation>
    </message>
    <message>
      <source>verified {0}</source>
      <translation>Wirksamkeit von {0} geprüft</translation>
    </message>
    <message>
      <source>withdrew {0}</source>
      <translation>{0} zurückgezogen</translation>
    </message>
    <message>
      <source>withdrew {0} from {1}</source>
      <translation>{0} von {1} zurückgezogen</translation>
    </message>
    <message>
      <source>withdrew {0} {1:label}</source>
      <translation>{0} {1} zurückgezogen</translation>
    </message>
    <message>
      <source>{0:title}: what was typed</source>
      <translation>{0}: Eingegebenes</translation>
    </message>
  </context>
  <context>
    <name>choices</name>
    <message>
      <source>5 whys</source>
      <translation>5 × Warum</translation>
    </message>
    <message>
      <source>Actions on risks and opportunities</source>
      <translation>Maßnahmen zu Risiken und Chancen</translation>
    </message>
    <message>
      <source>Active</source>
      <translation>Aktiv</translation>
    </message>
    <message>
      <source>Analysed</source>
      <translation>Analysiert</translation>
    </message>
    <message>
      <source>Apologies</source>
      <translation>Entschuldigt</translation>
    </message>
    <message>
      <source>Approved</source>
      <translation>Freigegeben</translation>
    </message>
    <message>
      <source>At risk</source>
      <translation>Gefährdet</translation>
    </message>
    <message>
      <source>Audit</source>
      <translation>Audit</translation>
    </message>
    <message>
      <source>Audit finding</source>
      <translation>Auditfeststellung</translation>
    </message>
    <message>
      <source>Audit results</source>
      <translation>Auditergebnisse</translation>
    </message>
    <message>
      <source>CAPA</source>
      <translation>CAPA</translation>
    </message>
    <message>
      <source>Cancelled</source>
      <translation>Abgebrochen</translation>
    </message>
    <message>
      <source>Change</source>
      <translation>Änderung</translation>
    </message>
    <message>
      <source>Changes in context</source>
      <translation>Veränderungen im Umfeld</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Abgeschlossen</translation>
    </message>
    <message>
      <source>Complaint</source>
      <translation>Reklamation</translation>
    </message>
    <message>
      <source>Contained</source>
      <translation>Eingedämmt</translation>
    </message>
    <message>
      <source>Core</source>
      <translation>Kern</translation>
    </message>
    <message>
      <source>Correction</source>
      <translation>Korrektur</translation>
    </message>
    <message>
      <source>Corrective</source>
      <translation>Korrekturmaßnahme</translation>
    </message>
    <message>
      <source>Critical</source>
      <translation>Kritisch</translation>
    </message>
    <message>
      <source>Customer satisfaction and feedback</source>
      <translation>Kundenzufriedenheit und Rückmeldungen</translation>
    </message>
    <message>
      <source>Doing</source>
      <translation>In Arbeit</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Draft</source>
      <translation>Entwurf</translation>
    </message>
    <message>
      <source>Earlier actions</source>
      <translation>Frühere Maßnahmen</translation>
    </message>
    <message>
      <source>Effective</source>
      <translation>Wirksam</translation>
    </message>
    <message>
      <source>Environment</source>
      <translation>Mitwelt</translation>
    </message>
    <message>
      <source>External providers</source>
      <translation>Externe Anbieter</translation>
    </message>
    <message>
      <source>Fishbone</source>
      <translation>Ursache-Wirkungs-Diagramm</translation>
    </message>
    <message>
      <source>Frozen</source>
      <translation>Festgeschrieben</translation>
    </message>
    <message>
      <source>Half-yearly</source>
      <translation>Halbjährlich</translation>
    </message>
    <message>
      <source>Held</source>
      <translation>Durchgeführt</translation>
    </message>
    <message>
      <source>High</source>
      <translation>Hoch</translation>
    </message>
    <message>
      <source>Higher</source>
      <translation>Höher</translation>
    </message>
    <message>
      <source>Implementing</source>
      <translation>In Umsetzung</translation>
    </message>
    <message>
      <source>Imported</source>
      <translation>Importiert</translation>
    </message>
    <message>
      <source>Improvement</source>
      <translation>Verbesserung</translation>
    </message>
    <message>
      <source>KPI miss</source>
      <translation>Kennzahl verfehlt</translation>
    </message>
    <message>
      <source>Locked</source>
      <translation>Gesperrt</translation>
    </message>
    <message>
      <source>Low</source>
      <translation>Niedrig</translation>
    </message>
    <message>
      <source>Lower</source>
      <translation>Niedriger</translation>
    </message>
    <message>
      <source>Machine</source>
      <translation>Maschine</translation>
    </message>
    <message>
      <source>Major</source>
      <translation>Wesentlich</translation>
    </message>
    <message>
      <source>Management</source>
      <translation>Führung</translation>
    </message>
    <message>
      <source>Material</source>
      <translation>Material</translation>
    </message>
    <message>
      <source>Measurement</source>
      <translation>Messung</translation>
    </message>
    <message>
      <source>Met</source>
      <translation>Erreicht</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <source>Minor</source>
      <translation>Geringfügig</translation>
    </message>
    <message>
      <source>Missed</source>
      <translation>Verfehlt</translation>
    </message>
    <message>
      <source>Monitoring and measurement</source>
      <translation>Überwachung und Messung</translation>
    </message>
    <message>
      <source>Monthly</source>
      <translation>Monatlich</translation>
    </message>
    <message>
      <source>No data</source>
      <translation>Keine Daten</translation>
    </message>
    <message>
      <source>Nonconformities and corrective actions</source>
      <translation>Abweichungen und Korrekturmaßnahmen</translation>
    </message>
    <message>
      <source>Nonconformity</source>
      <translation>Abweichung</translation>
    </message>
    <message>
      <source>Normal</source>
      <translation>Normal</translation>
    </message>
    <message>
      <source>Not applicable</source>
      <translation>Nicht anwendbar</translation>
    </message>
    <message>
      <source>Not effective</source>
      <translation>Nicht wirksam</translation>
    </message>
    <message>
      <source>Not reported</source>
      <translation>Nicht gemeldet</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Objectives</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>Off track</source>
      <translation>Weicht ab</translation>
    </message>
    <message>
      <source>On track</source>
      <translation>Auf Kurs</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Opportunity</source>
      <translation>Chance</translation>
    </message>
    <message>
      <source>Other</source>
      <translation>Sonstige</translation>
    </message>
    <message>
      <source>Overridden</source>
      <translation>Übergangen</translation>
    </message>
    <message>
      <source>People and competence</source>
      <translation>Menschen und Kompetenz</translation>
    </message>
    <message>
      <source>Planned</source>
      <translation>Geplant</translation>
    </message>
    <message>
      <source>Posted</source>
      <translation>Gemeldet</translation>
    </message>
    <message>
      <source>Present</source>
      <translation>Anwesend</translation>
    </message>
    <message>
      <source>Preventive</source>
      <translation>Vorbeugungsmaßnahme</translation>
    </message>
    <message>
      <source>Process</source>
      <translation>Prozess</translation>
    </message>
    <message>
      <source>Process performance and conformity</source>
      <translation>Prozessleistung und Konformität</translation>
    </message>
    <message>
      <source>Quarterly</source>
      <translation>Vierteljährlich</translation>
    </message>
    <message>
      <source>Reached</source>
      <translation>Erreicht</translation>
    </message>
    <message>
      <source>Reopened</source>
      <translation>Wieder geöffnet</translation>
    </message>
    <message>
      <source>Resources</source>
      <translation>Ressourcen</translation>
    </message>
    <message>
      <source>Retired</source>
      <translation>Außer Kraft</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>Belegt</translation>
    </message>
    <message>
      <source>Supplier</source>
      <translation>Lieferant</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Unterstützung</translation>
    </message>
    <message>
      <source>Verified</source>
      <translation>Geprüft</translation>
    </message>
    <message>
      <source>Verifying</source>
      <translation>In Prüfung</translation>
    </message>
    <message>
      <source>Void</source>
      <translation>Hinfällig</translation>
    </message>
    <message>
      <source>Weekly</source>
      <translation>Wöchentlich</translation>
    </message>
    <message>
      <source>Within</source>
      <translation>Innerhalb</translation>
    </message>
    <message>
      <source>Yearly</source>
      <translation>Jährlich</translation>
    </message>
  </context>
  <context>
    <name>clipboard_cells</name>
    <message numerus="yes">
      <source>%n pasted.</source>
      <translation>
        <numerusform>%n eingefügt.</numerusform>
        <numerusform>%n eingefügt.</numerusform>
      </translation>
    </message>
  </context>
  <context>
    <name>drafts</name>
    <message>
      <source>The draft could not be kept: %1. What you typed is still in the window; save it.</source>
      <translation>Der Entwurf ließ sich nicht aufheben: %1. Was Sie geschrieben haben, steht noch im Fenster; speichern Sie es.</translation>
    </message>
  </context>
  <context>
    <name>drops</name>
    <message>
      <source>No register is read from %1. To keep it as evidence, drop it on a row or on a form.</source>
      <translation>Aus %1 wird kein Register gelesen. Um es als Nachweis zu behalten, ziehen Sie es auf eine Zeile oder ein Formular.</translation>
    </message>
    <message>
      <source>Nothing was attached: that is no file on this computer. Save it first; then drop it.</source>
      <translation>Nichts wurde angehängt: Das ist keine Datei auf diesem Rechner. Speichern Sie sie zuerst; ziehen Sie sie dann hierher.</translation>
    </message>
  </context>
  <context>
    <name>empty</name>
    <message>
      <source>Every promise, wherever it comes from: who does what, by when.</source>
      <translation>Jede Zusage, woher sie auch kommt: wer tut was, bis wann.</translation>
    </message>
    <message>
      <source>Files that show that something was done.</source>
      <translation>Dateien, die zeigen, dass etwas getan wurde.</translation>
    </message>
    <message>
      <source>How the work is done: each process with its owner, its inputs and its outputs.</source>
      <translation>Wie gearbeitet wird: jeder Prozess mit Verantwortlichem, Eingaben und Ergebnissen.</translation>
    </message>
    <message>
      <source>The management reviews: what was looked at, what was decided, and who does it.</source>
      <translation>Die Managementbewertungen: was angesehen, was beschlossen wurde und wer es tut.</translation>
    </message>
    <message>
      <source>The people who own objectives, processes and actions.</source>
      <translation>Die Menschen, die für Ziele, Prozesse und Maßnahmen verantwortlich sind.</translation>
    </message>
    <message>
      <source>What is measured, against which target, and the readings month by month.</source>
      <translation>Was gemessen wird, gegen welches Ziel, und die Messwerte Monat für Monat.</translation>
    </message>
    <message>
      <source>What leadership wants: the quality policy and the goals that objectives serve.</source>
      <translation>Was die Leitung will: die Qualitätspolitik und die Leitlinien, denen Ziele dienen.</translation>
    </message>
    <message>
      <source>What the organisation promises to reach, each with an owner, a target and a day.</source>
      <translation>Was die Organisation zu erreichen verspricht, jedes mit Verantwortlichem, Zielwert und Tag.</translation>
    </message>
    <message>
      <source>What went wrong, where the process failed, and what makes sure it does not happen again.</source>
      <translation>Was schiefging, wo der Prozess versagte und was dafür sorgt, dass es nicht wieder geschieht.</translation>
    </message>
    <message>
      <source>Who is responsible for what, and may decide what.</source>
      <translation>Wer wofür verantwortlich ist und was entscheiden darf.</translation>
    </message>
  </context>
  <context>
    <name>evidence</name>
    <message>
      <source>%1 B</source>
      <translation>%1 B</translation>
    </message>
    <message>
      <source>%1 MB</source>
      <translation>%1 MB</translation>
    </message>
    <message>
      <source>%1 kB</source>
      <translation>%1 kB</translation>
    </message>
  </context>
  <context>
    <name>fields</name>
    <message>
      <source>A new target with a new date keeps the old one for the earlier readings.</source>
      <translation>Ein neuer Zielwert mit neuem Datum lässt den alten für die früheren Messwerte gelten.</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Maßnahme</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Maßnahmen</translation>
    </message>
    <message>
      <source>Active</source>
      <translation>Aktiv</translation>
    </message>
    <message>
      <source>Activities</source>
      <translation>Tätigkeiten</translation>
    </message>
    <message>
      <source>Age</source>
      <translation>Alter</translation>
    </message>
    <message>
      <source>Analysis</source>
      <translation>Analyse</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>Freigegeben von</translation>
    </message>
    <message>
      <source>Approved on</source>
      <translation>Freigegeben am</translation>
    </message>
    <message>
      <source>Attested by whoever enters it, not proven by a sign-on.</source>
      <translation>Bezeugt von dem, der es einträgt, nicht durch eine Anmeldung bewiesen.</translation>
    </message>
    <message>
      <source>Authorities</source>
      <translation>Befugnisse</translation>
    </message>
    <message>
      <source>Baseline</source>
      <translation>Ausgangswert</translation>
    </message>
    <message>
      <source>Because</source>
      <translation>Weil</translation>
    </message>
    <message>
      <source>By</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>CAPA</source>
      <translation>CAPA</translation>
    </message>
    <message>
      <source>CAPA after misses running</source>
      <translation>CAPA nach so vielen Verfehlungen</translation>
    </message>
    <message>
      <source>CAPA on a bad signal</source>
      <translation>CAPA bei schlechtem Signal</translation>
    </message>
    <message>
      <source>Cancelled on</source>
      <translation>Abgebrochen am</translation>
    </message>
    <message>
      <source>Category</source>
      <translation>Kategorie</translation>
    </message>
    <message>
      <source>Cause category</source>
      <translation>Ursachenkategorie</translation>
    </message>
    <message>
      <source>Cause code</source>
      <translation>Ursachencode</translation>
    </message>
    <message>
      <source>Chair</source>
      <translation>Leitung der Sitzung</translation>
    </message>
    <message>
      <source>Check due</source>
      <translation>Prüfung fällig</translation>
    </message>
    <message>
      <source>Clause</source>
      <translation>Normabschnitt</translation>
    </message>
    <message>
      <source>Clauses</source>
      <translation>Normabschnitte</translation>
    </message>
    <message>
      <source>Closed on</source>
      <translation>Abgeschlossen am</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <source>Competence (with whom)</source>
      <translation>Kompetenz (mit wem)</translation>
    </message>
    <message>
      <source>Conclusion</source>
      <translation>Fazit</translation>
    </message>
    <message>
      <source>Containment</source>
      <translation>Sofortmaßnahme</translation>
    </message>
    <message>
      <source>Contributes</source>
      <translation>Trägt bei</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>Course</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Criteria</source>
      <translation>Kriterien</translation>
    </message>
    <message>
      <source>Customer</source>
      <translation>Kunde</translation>
    </message>
    <message>
      <source>Customers</source>
      <translation>Kunden</translation>
    </message>
    <message>
      <source>Data source</source>
      <translation>Datenquelle</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Beschluss</translation>
    </message>
    <message>
      <source>Definition</source>
      <translation>Definition</translation>
    </message>
    <message>
      <source>Department</source>
      <translation>Abteilung</translation>
    </message>
    <message>
      <source>Deputy</source>
      <translation>Stellvertretung</translation>
    </message>
    <message>
      <source>Description</source>
      <translation>Beschreibung</translation>
    </message>
    <message>
      <source>Detected</source>
      <translation>Festgestellt</translation>
    </message>
    <message>
      <source>Discussion</source>
      <translation>Besprechung</translation>
    </message>
    <message>
      <source>Disposition</source>
      <translation>Weitere Behandlung</translation>
    </message>
    <message>
      <source>Documents</source>
      <translation>Dokumente</translation>
    </message>
    <message>
      <source>Does it exist elsewhere?</source>
      <translation>Gibt es das auch anderswo?</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Drafts a CAPA once; 0: never.</source>
      <translation>Legt einmal eine CAPA an; 0: nie.</translation>
    </message>
    <message>
      <source>Drafts a CAPA when a signal points in the bad direction.</source>
      <translation>Legt eine CAPA an, wenn ein Signal in die schlechte Richtung weist.</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Fällig</translation>
    </message>
    <message>
      <source>E-mail</source>
      <translation>E-Mail</translation>
    </message>
    <message>
      <source>Effective</source>
      <translation>In Kraft ab</translation>
    </message>
    <message>
      <source>Effective when</source>
      <translation>Wirksam, wenn</translation>
    </message>
    <message>
      <source>Effectiveness</source>
      <translation>Wirksamkeit</translation>
    </message>
    <message>
      <source>Entered by</source>
      <translation>Eingetragen von</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Nachweis</translation>
    </message>
    <message>
      <source>Extent</source>
      <translation>Ausmaß</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Datei</translation>
    </message>
    <message>
      <source>First promised for</source>
      <translation>Ursprünglich zugesagt für</translation>
    </message>
    <message>
      <source>Fixes the readings that the natural limits rest on; left empty, the last 24.</source>
      <translation>Legt die Messwerte fest, auf denen die natürlichen Grenzen beruhen; leer: die letzten 24.</translation>
    </message>
    <message>
      <source>For a KPI that must stay within two limits.</source>
      <translation>Für eine Kennzahl, die zwischen zwei Grenzen bleiben muss.</translation>
    </message>
    <message>
      <source>Frequency</source>
      <translation>Häufigkeit</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>Good is</source>
      <translation>Gut ist</translation>
    </message>
    <message>
      <source>Handed over on</source>
      <translation>Übergeben am</translation>
    </message>
    <message>
      <source>Health</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>Held on</source>
      <translation>Durchgeführt am</translation>
    </message>
    <message>
      <source>Horizon</source>
      <translation>Zeithorizont</translation>
    </message>
    <message>
      <source>How results are evaluated</source>
      <translation>Wie Ergebnisse bewertet werden</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Inputs</source>
      <translation>Eingaben</translation>
    </message>
    <message>
      <source>Intent</source>
      <translation>Leitlinie</translation>
    </message>
    <message>
      <source>Is the system suitable, adequate, effective and aligned with the direction?</source>
      <translation>Ist das System geeignet, angemessen, wirksam und auf die Richtung ausgerichtet?</translation>
    </message>
    <message>
      <source>KPI</source>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <source>KPI after</source>
      <translation>Kennzahl danach</translation>
    </message>
    <message>
      <source>KPI before</source>
      <translation>Kennzahl davor</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Last reviewed</source>
      <translation>Zuletzt geprüft</translation>
    </message>
    <message>
      <source>Last value</source>
      <translation>Letzter Wert</translation>
    </message>
    <message>
      <source>Left empty, the next free number is given.</source>
      <translation>Leer gelassen, wird die nächste freie Nummer vergeben.</translation>
    </message>
    <message>
      <source>Limits and CAPAs</source>
      <translation>Grenzen und CAPAs</translation>
    </message>
    <message>
      <source>Limits from period</source>
      <translation>Grenzen ab Zeitraum</translation>
    </message>
    <message>
      <source>Limits to period</source>
      <translation>Grenzen bis Zeitraum</translation>
    </message>
    <message>
      <source>Links</source>
      <translation>Verknüpfungen</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Measure</source>
      <translation>Messgröße</translation>
    </message>
    <message>
      <source>Measure and target</source>
      <translation>Messgröße und Ziel</translation>
    </message>
    <message>
      <source>Measured by KPI</source>
      <translation>Gemessen mit Kennzahl</translation>
    </message>
    <message>
      <source>Measures</source>
      <translation>Messgrößen</translation>
    </message>
    <message>
      <source>Method</source>
      <translation>Methode</translation>
    </message>
    <message>
      <source>Methods (how)</source>
      <translation>Methoden (wie)</translation>
    </message>
    <message>
      <source>Moved by</source>
      <translation>Verschoben von</translation>
    </message>
    <message>
      <source>Moved on</source>
      <translation>Verschoben am</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Next review</source>
      <translation>Nächste Bewertung</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>Not applicable because</source>
      <translation>Nicht anwendbar, weil</translation>
    </message>
    <message>
      <source>Not covered because</source>
      <translation>Nicht behandelt, weil</translation>
    </message>
    <message>
      <source>Notes</source>
      <translation>Bemerkungen</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Am</translation>
    </message>
    <message>
      <source>Opportunities</source>
      <translation>Chancen</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Outputs</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Verantwortlich</translation>
    </message>
    <message>
      <source>Part of</source>
      <translation>Teil von</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>Period from</source>
      <translation>Zeitraum von</translation>
    </message>
    <message>
      <source>Period to</source>
      <translation>Zeitraum bis</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Plan</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Plan and actions</source>
      <translation>Plan und Maßnahmen</translation>
    </message>
    <message>
      <source>Planned for</source>
      <translation>Geplant für</translation>
    </message>
    <message>
      <source>Position</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <source>Possible cause</source>
      <translation>Mögliche Ursache</translation>
    </message>
    <message>
      <source>Presence</source>
      <translation>Teilnahme</translation>
    </message>
    <message>
      <source>Priority</source>
      <translation>Priorität</translation>
    </message>
    <message>
      <source>Process</source>
      <translation>Prozess</translation>
    </message>
    <message>
      <source>Product</source>
      <translation>Produkt</translation>
    </message>
    <message>
      <source>Promise</source>
      <translation>Zusage</translation>
    </message>
    <message>
      <source>Purpose</source>
      <translation>Zweck</translation>
    </message>
    <message>
      <source>Raised</source>
      <translation>Gemeldet am</translation>
    </message>
    <message>
      <source>Raised by</source>
      <translation>Gemeldet von</translation>
    </message>
    <message>
      <source>Raised in review</source>
      <translation>Gemeldet in Bewertung</translation>
    </message>
    <message>
      <source>Reading of period</source>
      <translation>Messwert des Zeitraums</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Reason for state</source>
      <translation>Grund für den Zustand</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Datensätze</translation>
    </message>
    <message>
      <source>Reopened by</source>
      <translation>Wieder geöffnet von</translation>
    </message>
    <message>
      <source>Reopened on</source>
      <translation>Wieder geöffnet am</translation>
    </message>
    <message>
      <source>Reporting</source>
      <translation>Meldung</translation>
    </message>
    <message>
      <source>Resources</source>
      <translation>Ressourcen</translation>
    </message>
    <message>
      <source>Resources (with what)</source>
      <translation>Ressourcen (womit)</translation>
    </message>
    <message>
      <source>Responsibilities</source>
      <translation>Verantwortlichkeiten</translation>
    </message>
    <message>
      <source>Rests on</source>
      <translation>Beruht auf</translation>
    </message>
    <message>
      <source>Result</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>Review every (months)</source>
      <translation>Prüfung alle (Monate)</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Revision</translation>
    </message>
    <message>
      <source>Revision and review</source>
      <translation>Revision und Prüfung</translation>
    </message>
    <message>
      <source>Risks</source>
      <translation>Risiken</translation>
    </message>
    <message>
      <source>Risks and references</source>
      <translation>Risiken und Verweise</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Root cause</source>
      <translation>Grundursache</translation>
    </message>
    <message>
      <source>Root cause checked by</source>
      <translation>Grundursache geprüft von</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Schweregrad</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Größe</translation>
    </message>
    <message>
      <source>Source</source>
      <translation>Quelle</translation>
    </message>
    <message>
      <source>Source of KPI after</source>
      <translation>Quelle der Kennzahl danach</translation>
    </message>
    <message>
      <source>Source of KPI before</source>
      <translation>Quelle der Kennzahl davor</translation>
    </message>
    <message>
      <source>Sponsor</source>
      <translation>Sponsor</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>Stage reached</source>
      <translation>Erreichte Stufe</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Beginn</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>State and withdrawal</source>
      <translation>Zustand und Rückzug</translation>
    </message>
    <message>
      <source>State rests on</source>
      <translation>Zustand beruht auf</translation>
    </message>
    <message>
      <source>Statement</source>
      <translation>Aussage</translation>
    </message>
    <message>
      <source>Suppliers</source>
      <translation>Lieferanten</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Zielwert</translation>
    </message>
    <message>
      <source>Target from</source>
      <translation>Zielwert ab</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>To</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>Trail fingerprint</source>
      <translation>Fingerabdruck des Verlaufs</translation>
    </message>
    <message>
      <source>Turtle</source>
      <translation>Turtle-Diagramm</translation>
    </message>
    <message>
      <source>Type</source>
      <translation>Typ</translation>
    </message>
    <message>
      <source>Unit</source>
      <translation>Einheit</translation>
    </message>
    <message>
      <source>Upper limit</source>
      <translation>Obere Grenze</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Value then</source>
      <translation>Damaliger Wert</translation>
    </message>
    <message>
      <source>Verdict</source>
      <translation>Urteil</translation>
    </message>
    <message>
      <source>Verified by</source>
      <translation>Geprüft von</translation>
    </message>
    <message>
      <source>Verified on</source>
      <translation>Geprüft am</translation>
    </message>
    <message>
      <source>Warning</source>
      <translation>Warnwert</translation>
    </message>
    <message>
      <source>What changed, and why</source>
      <translation>Was sich geändert hat, und warum</translation>
    </message>
    <message>
      <source>What happened</source>
      <translation>Was geschehen ist</translation>
    </message>
    <message>
      <source>What is handed over</source>
      <translation>Was übergeben wird</translation>
    </message>
    <message>
      <source>What shows that it was done.</source>
      <translation>Was zeigt, dass es getan ist.</translation>
    </message>
    <message>
      <source>What the check showed</source>
      <translation>Was die Prüfung ergab</translation>
    </message>
    <message>
      <source>What was missing</source>
      <translation>Was fehlte</translation>
    </message>
    <message>
      <source>What went to whom</source>
      <translation>Was an wen ging</translation>
    </message>
    <message>
      <source>Where the process failed</source>
      <translation>Wo der Prozess versagte</translation>
    </message>
    <message>
      <source>Which analysis of the CAPA this action answers: 1, or more after it was reopened.</source>
      <translation>Auf welche Analyse der CAPA diese Maßnahme antwortet: 1, oder mehr, nachdem sie wieder geöffnet wurde.</translation>
    </message>
    <message>
      <source>Whys</source>
      <translation>Warum-Fragen</translation>
    </message>
    <message>
      <source>Withdrawn because</source>
      <translation>Zurückgezogen, weil</translation>
    </message>
    <message>
      <source>Withdrawn on</source>
      <translation>Zurückgezogen am</translation>
    </message>
    <message>
      <source>Your own code, for the Pareto.</source>
      <translation>Ihr eigener Code, für das Pareto.</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>Back to the list; what was typed stays as a draft</source>
      <translation>Zurück zur Liste; die Eingabe bleibt als Entwurf</translation>
    </message>
    <message>
      <source>Charts and the process map</source>
      <translation>Diagramme und Prozesslandkarte</translation>
    </message>
    <message>
      <source>Correct the cell in the preview</source>
      <translation>Die Zelle in der Vorschau berichtigen</translation>
    </message>
    <message>
      <source>Ctrl</source>
      <translation>Strg</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Entf</translation>
    </message>
    <message>
      <source>Down</source>
      <translation>↓</translation>
    </message>
    <message>
      <source>Down to the next reading; a miss stops at its comment</source>
      <translation>Hinunter zum nächsten Messwert; eine Verfehlung hält bei ihrer Bemerkung</translation>
    </message>
    <message>
      <source>End the meeting; all is saved</source>
      <translation>Die Sitzung beenden; alles ist gespeichert</translation>
    </message>
    <message>
      <source>Enter</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Esc</source>
      <translation>Esc</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Überall</translation>
    </message>
    <message>
      <source>Give the other answer to a question</source>
      <translation>Auf eine Frage die andere Antwort geben</translation>
    </message>
    <message>
      <source>Go back</source>
      <translation>Zurück</translation>
    </message>
    <message>
      <source>Go on</source>
      <translation>Weiter</translation>
    </message>
    <message>
      <source>Home and the tabs</source>
      <translation>Start und die Reiter</translation>
    </message>
    <message>
      <source>Import</source>
      <translation>Import</translation>
    </message>
    <message>
      <source>In a date: the calendar</source>
      <translation>In einem Datum: der Kalender</translation>
    </message>
    <message>
      <source>In a form</source>
      <translation>Im Formular</translation>
    </message>
    <message>
      <source>In a list</source>
      <translation>In einer Liste</translation>
    </message>
    <message>
      <source>In the list of links of the map: take the link away</source>
      <translation>In der Liste der Verbindungen der Landkarte: die Verbindung lösen</translation>
    </message>
    <message>
      <source>In the name of a record: all that can be chosen</source>
      <translation>Im Namen eines Datensatzes: alles, was gewählt werden kann</translation>
    </message>
    <message>
      <source>Left</source>
      <translation>Links</translation>
    </message>
    <message>
      <source>Meeting</source>
      <translation>Sitzung</translation>
    </message>
    <message>
      <source>Month-end readings</source>
      <translation>Messwerte zum Monatsende</translation>
    </message>
    <message>
      <source>On the head of a group: close and open it</source>
      <translation>Auf dem Kopf einer Gruppe: sie schließen und öffnen</translation>
    </message>
    <message>
      <source>Open the record</source>
      <translation>Den Datensatz öffnen</translation>
    </message>
    <message>
      <source>Open what stands behind it</source>
      <translation>Öffnen, was dahinter steht</translation>
    </message>
    <message>
      <source>Out of the table, to the buttons</source>
      <translation>Aus der Tabelle zu den Schaltflächen</translation>
    </message>
    <message>
      <source>PgDown</source>
      <translation>Bild ab</translation>
    </message>
    <message>
      <source>PgUp</source>
      <translation>Bild auf</translation>
    </message>
    <message>
      <source>Pick rows</source>
      <translation>Zeilen auswählen</translation>
    </message>
    <message>
      <source>Right</source>
      <translation>Rechts</translation>
    </message>
    <message>
      <source>Shift</source>
      <translation>Umschalt</translation>
    </message>
    <message>
      <source>Space</source>
      <translation>Leertaste</translation>
    </message>
    <message>
      <source>The map larger, smaller, whole</source>
      <translation>Die Landkarte größer, kleiner, ganz</translation>
    </message>
    <message>
      <source>The menu key: sort, filter, group by the column; change the rows picked</source>
      <translation>Die Menütaste: nach der Spalte sortieren, filtern, gruppieren; die ausgewählten Zeilen ändern</translation>
    </message>
    <message>
      <source>The menus; a letter chooses an entry</source>
      <translation>Die Menüs; ein Buchstabe wählt einen Eintrag</translation>
    </message>
    <message>
      <source>The next and the previous input</source>
      <translation>Die nächste und die vorige Eingabe</translation>
    </message>
    <message>
      <source>The next column to check, the next row to look at</source>
      <translation>Die nächste zu prüfende Spalte, die nächste Zeile zum Ansehen</translation>
    </message>
    <message>
      <source>The next page, from a page's tab or its fields</source>
      <translation>Die nächste Seite, vom Reiter oder aus den Feldern</translation>
    </message>
    <message>
      <source>Type in the cell; typing begins it too, Delete empties it, Tab goes on, Esc gives up</source>
      <translation>In die Zelle schreiben; Tippen beginnt ebenso, Entf leert sie, Tab geht weiter, Esc verwirft</translation>
    </message>
    <message>
      <source>Walk through what is drawn and hear what it shows</source>
      <translation>Durch das Gezeichnete gehen und hören, was es zeigt</translation>
    </message>
    <message>
      <source>Write the decision down</source>
      <translation>Den Beschluss festhalten</translation>
    </message>
  </context>
  <context>
    <name>look_only</name>
    <message>
      <source>This file is open to look only; save a copy to work in it.</source>
      <translation>Diese Datei ist nur zum Ansehen offen; speichern Sie eine Kopie, um darin zu arbeiten.</translation>
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
      <source>&amp;Record</source>
      <translation>Daten&amp;satz</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ansicht</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Über QMS Desktop</translation>
    </message>
    <message>
      <source>All registers as Excel workbook…</source>
      <translation>Alle Register als Excel-Arbeitsmappe…</translation>
    </message>
    <message>
      <source>Approve as a revision…</source>
      <translation>Als Revision freigeben…</translation>
    </message>
    <message>
      <source>Back to the list</source>
      <translation>Zurück zur Liste</translation>
    </message>
    <message>
      <source>Back to the record before</source>
      <translation>Zurück zum Datensatz davor</translation>
    </message>
    <message>
      <source>Back up now</source>
      <translation>Jetzt sichern</translation>
    </message>
    <message>
      <source>Bring back</source>
      <translation>Zurückholen</translation>
    </message>
    <message>
      <source>Chain gaps…</source>
      <translation>Lücken in der Kette…</translation>
    </message>
    <message>
      <source>Change trail…</source>
      <translation>Änderungsverlauf…</translation>
    </message>
    <message>
      <source>Colours of the system</source>
      <translation>Farben des Systems</translation>
    </message>
    <message>
      <source>Copy</source>
      <translation>Kopieren</translation>
    </message>
    <message>
      <source>Cut</source>
      <translation>Ausschneiden</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Dunkel</translation>
    </message>
    <message>
      <source>Due days as calendar file…</source>
      <translation>Termine als Kalenderdatei…</translation>
    </message>
    <message>
      <source>Earlier revision of this record…</source>
      <translation>Frühere Revision dieses Datensatzes…</translation>
    </message>
    <message>
      <source>Edit process map</source>
      <translation>Prozesslandkarte bearbeiten</translation>
    </message>
    <message>
      <source>Everything as JSON file…</source>
      <translation>Alles als JSON-Datei…</translation>
    </message>
    <message>
      <source>Execution…</source>
      <translation>Umsetzung…</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportieren</translation>
    </message>
    <message>
      <source>Filter</source>
      <translation>Filter</translation>
    </message>
    <message>
      <source>Forth to the record after</source>
      <translation>Vor zum nächsten Datensatz</translation>
    </message>
    <message>
      <source>Hand over…</source>
      <translation>Übergeben…</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importieren…</translation>
    </message>
    <message>
      <source>Insight</source>
      <translation>Einblick</translation>
    </message>
    <message>
      <source>KPIs…</source>
      <translation>Kennzahlen…</translation>
    </message>
    <message>
      <source>Keyboard</source>
      <translation>Tastatur</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Hell</translation>
    </message>
    <message>
      <source>List: views, filters, groups, columns</source>
      <translation>Liste: Ansichten, Filter, Gruppen, Spalten</translation>
    </message>
    <message>
      <source>Lock a month…</source>
      <translation>Einen Monat sperren…</translation>
    </message>
    <message>
      <source>Mail to the owner…</source>
      <translation>Mail an Verantwortliche…</translation>
    </message>
    <message>
      <source>Management review…</source>
      <translation>Managementbewertung…</translation>
    </message>
    <message>
      <source>Month-end readings…</source>
      <translation>Messwerte zum Monatsende…</translation>
    </message>
    <message>
      <source>Move due date…</source>
      <translation>Termin verschieben…</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Neu</translation>
    </message>
    <message>
      <source>New data file…</source>
      <translation>Neue Datendatei…</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Öffnen</translation>
    </message>
    <message>
      <source>Open recent</source>
      <translation>Zuletzt geöffnet</translation>
    </message>
    <message>
      <source>Open…</source>
      <translation>Öffnen…</translation>
    </message>
    <message>
      <source>Pass this gate with a reason…</source>
      <translation>Prüfung mit Begründung übergehen…</translation>
    </message>
    <message>
      <source>Paste</source>
      <translation>Einfügen</translation>
    </message>
    <message>
      <source>Post a draft…</source>
      <translation>Entwurf melden…</translation>
    </message>
    <message>
      <source>Process map…</source>
      <translation>Prozesslandkarte…</translation>
    </message>
    <message>
      <source>Quit</source>
      <translation>Beenden</translation>
    </message>
    <message>
      <source>Raise CAPA from the newest reading</source>
      <translation>CAPA aus dem neuesten Messwert anlegen</translation>
    </message>
    <message>
      <source>Re&amp;ports</source>
      <translation>Be&amp;richte</translation>
    </message>
    <message>
      <source>Redo</source>
      <translation>Wiederholen</translation>
    </message>
    <message>
      <source>Register list…</source>
      <translation>Registerliste…</translation>
    </message>
    <message>
      <source>Reopen…</source>
      <translation>Wieder öffnen…</translation>
    </message>
    <message>
      <source>Restore from backup…</source>
      <translation>Aus Sicherung wiederherstellen…</translation>
    </message>
    <message>
      <source>Save</source>
      <translation>Speichern</translation>
    </message>
    <message>
      <source>Save a copy…</source>
      <translation>Kopie speichern…</translation>
    </message>
    <message>
      <source>Search everything</source>
      <translation>Alles durchsuchen</translation>
    </message>
    <message>
      <source>Selected rows</source>
      <translation>Gewählte Zeilen</translation>
    </message>
    <message>
      <source>Settings…</source>
      <translation>Einstellungen…</translation>
    </message>
    <message>
      <source>Short tour</source>
      <translation>Kurzer Rundgang</translation>
    </message>
    <message>
      <source>This record…</source>
      <translation>Diesen Datensatz…</translation>
    </message>
    <message>
      <source>This register as CSV file…</source>
      <translation>Dieses Register als CSV-Datei…</translation>
    </message>
    <message>
      <source>This register as Excel workbook…</source>
      <translation>Dieses Register als Excel-Arbeitsmappe…</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Rückgängig</translation>
    </message>
    <message>
      <source>Unlock a month…</source>
      <translation>Einen Monat entsperren…</translation>
    </message>
    <message>
      <source>User guide</source>
      <translation>Handbuch</translation>
    </message>
    <message>
      <source>Verify effectiveness…</source>
      <translation>Wirksamkeit prüfen…</translation>
    </message>
    <message>
      <source>Walk through the meeting</source>
      <translation>Sitzung durchgehen</translation>
    </message>
    <message>
      <source>Withdraw…</source>
      <translation>Zurückziehen…</translation>
    </message>
  </context>
  <context>
    <name>paper</name>
    <message>
      <source> and {0} more</source>
      <translation> und {0} weitere</translation>
    </message>
    <message>
      <source> · trail {0}</source>
      <translation> · Verlauf {0}</translation>
    </message>
    <message>
      <source>, from {0} readings</source>
      <translation>, aus {0} Messwerten</translation>
    </message>
    <message>
      <source>, {0} fell due</source>
      <translation>, {0} waren fällig</translation>
    </message>
    <message>
      <source>1 open CAPA</source>
      <translation>1 offene CAPA</translation>
    </message>
    <message>
      <source>1 overdue action</source>
      <translation>1 überfällige Maßnahme</translation>
    </message>
    <message>
      <source>1-7 days</source>
      <translation>1–7 Tage</translation>
    </message>
    <message>
      <source>3 of 4 nearer a limit than the mean</source>
      <translation>3 von 4 näher an einer Grenze als am Mittel</translation>
    </message>
    <message>
      <source>31-90 days</source>
      <translation>31–90 Tage</translation>
    </message>
    <message>
      <source>8 in a row on one side of the mean</source>
      <translation>8 in Folge auf einer Seite des Mittels</translation>
    </message>
    <message>
      <source>8-30 days</source>
      <translation>8–30 Tage</translation>
    </message>
    <message>
      <source>91-365 days</source>
      <translation>91–365 Tage</translation>
    </message>
    <message>
      <source>Action</source>
      <translation>Maßnahme</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Maßnahmen</translation>
    </message>
    <message>
      <source>Actions for resources</source>
      <translation>Maßnahmen zu Ressourcen</translation>
    </message>
    <message>
      <source>Actual</source>
      <translation>Ist</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Nachher</translation>
    </message>
    <message>
      <source>Agenda</source>
      <translation>Tagesordnung</translation>
    </message>
    <message>
      <source>Alike in</source>
      <translation>Ähnlich in</translation>
    </message>
    <message>
      <source>Approved by</source>
      <translation>Freigegeben von</translation>
    </message>
    <message>
      <source>Approved on</source>
      <translation>Freigegeben am</translation>
    </message>
    <message>
      <source>Approved on {0}</source>
      <translation>Freigegeben am {0}</translation>
    </message>
    <message>
      <source>Are we keeping our word?</source>
      <translation>Halten wir Wort?</translation>
    </message>
    <message>
      <source>As of</source>
      <translation>Stand</translation>
    </message>
    <message>
      <source>As of {0}</source>
      <translation>Stand {0}</translation>
    </message>
    <message>
      <source>As of {0}, longest overdue first.</source>
      <translation>Stand {0}, am längsten überfällig zuerst.</translation>
    </message>
    <message>
      <source>As of {0}, next due first.</source>
      <translation>Stand {0}, als Nächstes fällig zuerst.</translation>
    </message>
    <message>
      <source>As of {0}.</source>
      <translation>Stand {0}.</translation>
    </message>
    <message>
      <source>Attendance</source>
      <translation>Anwesenheit</translation>
    </message>
    <message>
      <source>Baseline</source>
      <translation>Ausgangswert</translation>
    </message>
    <message>
      <source>Before</source>
      <translation>Vorher</translation>
    </message>
    <message>
      <source>Broken links</source>
      <translation>Gebrochene Verbindungen</translation>
    </message>
    <message>
      <source>By cause category</source>
      <translation>Nach Ursachenkategorie</translation>
    </message>
    <message>
      <source>By cause category, {0}</source>
      <translation>Nach Ursachenkategorie, {0}</translation>
    </message>
    <message>
      <source>By cause code, {0}</source>
      <translation>Nach Ursachencode, {0}</translation>
    </message>
    <message>
      <source>By kind</source>
      <translation>Nach Art</translation>
    </message>
    <message>
      <source>By objective</source>
      <translation>Nach Ziel</translation>
    </message>
    <message>
      <source>By owner</source>
      <translation>Nach Verantwortlichen</translation>
    </message>
    <message>
      <source>By process</source>
      <translation>Nach Prozess</translation>
    </message>
    <message>
      <source>By process, {0}</source>
      <translation>Nach Prozess, {0}</translation>
    </message>
    <message>
      <source>By the records' own dates, as known today; a due date that moved since counts as it stood.</source>
      <translation>Nach den eigenen Daten der Datensätze, wie heute bekannt; ein seither verschobener Termin zählt, wie er stand.</translation>
    </message>
    <message>
      <source>By the records' own dates, as known when the figures were frozen.</source>
      <translation>Nach den eigenen Daten der Einträge, nach dem Stand beim Einfrieren der Zahlen.</translation>
    </message>
    <message>
      <source>CAPA</source>
      <translation>CAPA</translation>
    </message>
    <message>
      <source>CAPAs</source>
      <translation>CAPAs</translation>
    </message>
    <message>
      <source>CAPAs detected {0}; open and overdue as of {1}.</source>
      <translation>CAPAs, festgestellt {0}; offen und überfällig am {1}.</translation>
    </message>
    <message>
      <source>CAPAs raised by process</source>
      <translation>CAPAs nach Prozess</translation>
    </message>
    <message>
      <source>Cause category</source>
      <translation>Ursachenkategorie</translation>
    </message>
    <message>
      <source>Chain gaps</source>
      <translation>Lücken in der Kette</translation>
    </message>
    <message>
      <source>Chair</source>
      <translation>Leitung der Sitzung</translation>
    </message>
    <message>
      <source>Change trail</source>
      <translation>Änderungsverlauf</translation>
    </message>
    <message>
      <source>Change {0}</source>
      <translation>Änderung {0}</translation>
    </message>
    <message>
      <source>Changed fields</source>
      <translation>Geänderte Felder</translation>
    </message>
    <message>
      <source>Changed since revision {0} was approved: {1}.</source>
      <translation>Seit der Freigabe von Revision {0} geändert: {1}.</translation>
    </message>
    <message>
      <source>Changes of {0}</source>
      <translation>Änderungen {0}</translation>
    </message>
    <message>
      <source>Class</source>
      <translation>Klasse</translation>
    </message>
    <message>
      <source>Clause</source>
      <translation>Normabschnitt</translation>
    </message>
    <message>
      <source>Clause edition</source>
      <translation>Ausgabe der Abschnitte</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Abgeschlossen</translation>
    </message>
    <message>
      <source>Closed in the 12 months before, alike</source>
      <translation>Abgeschlossen in den 12 Monaten davor, ähnlich</translation>
    </message>
    <message>
      <source>Closed in the period</source>
      <translation>Abgeschlossen im Zeitraum</translation>
    </message>
    <message>
      <source>Closed on</source>
      <translation>Abgeschlossen am</translation>
    </message>
    <message>
      <source>Closed, gate not shown (imported)</source>
      <translation>Abgeschlossen, nicht belegt (importiert)</translation>
    </message>
    <message>
      <source>Coming</source>
      <translation>Demnächst</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Bemerkung</translation>
    </message>
    <message>
      <source>Conclusion</source>
      <translation>Fazit</translation>
    </message>
    <message>
      <source>Core</source>
      <translation>Kern</translation>
    </message>
    <message>
      <source>Corrective actions</source>
      <translation>Korrekturmaßnahmen</translation>
    </message>
    <message>
      <source>Cost</source>
      <translation>Kosten</translation>
    </message>
    <message>
      <source>Cost of poor quality</source>
      <translation>Kosten schlechter Qualität</translation>
    </message>
    <message>
      <source>Cost of the CAPAs raised {0}: {1}, stated for {2} of {3}; the others are not known, and not counted as nothing.</source>
      <translation>Kosten der CAPAs, gemeldet {0}: {1}, angegeben bei {2} von {3}; die anderen sind nicht bekannt und zählen nicht als null.</translation>
    </message>
    <message>
      <source>Cost of those raised</source>
      <translation>Kosten der gemeldeten</translation>
    </message>
    <message>
      <source>Could not be printed and stand as �: {0}{1}.</source>
      <translation>Nicht druckbar und als � dargestellt: {0}{1}.</translation>
    </message>
    <message>
      <source>Covered</source>
      <translation>Behandelt</translation>
    </message>
    <message>
      <source>Date</source>
      <translation>Datum</translation>
    </message>
    <message>
      <source>Days late</source>
      <translation>Tage zu spät</translation>
    </message>
    <message>
      <source>Days since detection, as of {0}.</source>
      <translation>Tage seit der Feststellung, Stand {0}.</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Beschluss</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Beschlüsse</translation>
    </message>
    <message>
      <source>Detected</source>
      <translation>Festgestellt</translation>
    </message>
    <message>
      <source>Discussion</source>
      <translation>Besprechung</translation>
    </message>
    <message>
      <source>Discussion and conclusion: nothing recorded.</source>
      <translation>Besprechung und Fazit: nichts festgehalten.</translation>
    </message>
    <message>
      <source>Documents begin with</source>
      <translation>Dokumente beginnen mit</translation>
    </message>
    <message>
      <source>Done</source>
      <translation>Erledigt</translation>
    </message>
    <message>
      <source>Done without a day and counted as not kept: {0}.</source>
      <translation>Ohne Tag erledigt und deshalb als nicht gehalten gezählt: {0}.</translation>
    </message>
    <message>
      <source>Due</source>
      <translation>Fällig</translation>
    </message>
    <message>
      <source>Due dates moved</source>
      <translation>Verschobene Termine</translation>
    </message>
    <message>
      <source>Entry</source>
      <translation>Eintrag</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Nachweis</translation>
    </message>
    <message>
      <source>Execution</source>
      <translation>Umsetzung</translation>
    </message>
    <message>
      <source>Fell due</source>
      <translation>Waren fällig</translation>
    </message>
    <message>
      <source>Fell due in the period</source>
      <translation>Im Zeitraum fällig</translation>
    </message>
    <message>
      <source>Fewer than {0} promises fell due: no score is given.</source>
      <translation>Weniger als {0} Zusagen waren fällig: Es gibt keine Quote.</translation>
    </message>
    <message>
      <source>Field</source>
      <translation>Feld</translation>
    </message>
    <message>
      <source>Figures</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>Figures are of {0} only, as of its last day.</source>
      <translation>Die Zahlen sind nur von {0}, Stand des letzten Tages.</translation>
    </message>
    <message>
      <source>Figures of {0}</source>
      <translation>Zahlen von {0}</translation>
    </message>
    <message>
      <source>Figures only</source>
      <translation>Nur Zahlen</translation>
    </message>
    <message>
      <source>First promised</source>
      <translation>Ursprünglich zugesagt</translation>
    </message>
    <message>
      <source>Fiscal year starts in</source>
      <translation>Geschäftsjahr beginnt im</translation>
    </message>
    <message>
      <source>From</source>
      <translation>Von</translation>
    </message>
    <message>
      <source>From the imported register</source>
      <translation>Aus dem importierten Register</translation>
    </message>
    <message>
      <source>Gap</source>
      <translation>Lücke</translation>
    </message>
    <message>
      <source>Gaps</source>
      <translation>Lücken</translation>
    </message>
    <message>
      <source>Gate not shown</source>
      <translation>Nicht belegt</translation>
    </message>
    <message>
      <source>Head of the change trail when the {0}: {1}</source>
      <translation>Kopf des Änderungsverlaufs, als {0}: {1}</translation>
    </message>
    <message>
      <source>Head of the hash chain</source>
      <translation>Kopf der Hash-Kette</translation>
    </message>
    <message>
      <source>Held on</source>
      <translation>Durchgeführt am</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Verlauf</translation>
    </message>
    <message>
      <source>How old the open CAPAs are</source>
      <translation>Wie alt die offenen CAPAs sind</translation>
    </message>
    <message>
      <source>Imported in this state; nothing here shows how it came to it.</source>
      <translation>In diesem Zustand importiert; nichts hier belegt, wie es dazu kam.</translation>
    </message>
    <message>
      <source>In the order of {0}, {1}.</source>
      <translation>In der Reihenfolge von {0}, {1}.</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Inputs</source>
      <translation>Eingaben</translation>
    </message>
    <message>
      <source>KPI at risk</source>
      <translation>Kennzahl gefährdet</translation>
    </message>
    <message>
      <source>KPI missed</source>
      <translation>Kennzahl verfehlt</translation>
    </message>
    <message>
      <source>KPI wall</source>
      <translation>Alle Kennzahlen</translation>
    </message>
    <message>
      <source>KPIs</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <source>KPIs met</source>
      <translation>Kennzahlen erreicht</translation>
    </message>
    <message>
      <source>KPIs missed</source>
      <translation>Verfehlte Kennzahlen</translation>
    </message>
    <message>
      <source>Kept after moving dates</source>
      <translation>Nach verschobenem Termin gehalten</translation>
    </message>
    <message>
      <source>Kept as first promised</source>
      <translation>Wie ursprünglich zugesagt gehalten</translation>
    </message>
    <message>
      <source>Kept by the day after moving</source>
      <translation>Nach dem verschobenen Tag gehalten</translation>
    </message>
    <message>
      <source>Kept by the day first promised</source>
      <translation>Nach dem ursprünglich zugesagten Tag gehalten</translation>
    </message>
    <message>
      <source>Kind</source>
      <translation>Art</translation>
    </message>
    <message>
      <source>Kinds</source>
      <translation>Arten</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Sprache</translation>
    </message>
    <message>
      <source>Location</source>
      <translation>Ort</translation>
    </message>
    <message>
      <source>Logo</source>
      <translation>Logo</translation>
    </message>
    <message>
      <source>Management</source>
      <translation>Führung</translation>
    </message>
    <message>
      <source>Management review</source>
      <translation>Managementbewertung</translation>
    </message>
    <message>
      <source>Median time to close</source>
      <translation>Mittlere Dauer bis zum Abschluss (Median)</translation>
    </message>
    <message>
      <source>Misses and what was said about them</source>
      <translation>Verfehlte Ziele und was dazu gesagt wurde</translation>
    </message>
    <message>
      <source>Missing for the next stage</source>
      <translation>Für die nächste Stufe fehlt</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Verschoben</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Name</translation>
    </message>
    <message>
      <source>Names of those who checked, verified or approved are attested by whoever entered them; the program does not prove who sat at the keyboard. The signatures below do.</source>
      <translation>Die Namen derer, die geprüft oder freigegeben haben, bezeugt, wer sie eingetragen hat; das Programm beweist nicht, wer an der Tastatur saß. Das tun die Unterschriften unten.</translation>
    </message>
    <message>
      <source>Natural limits</source>
      <translation>Natürliche Grenzen</translation>
    </message>
    <message>
      <source>Newest</source>
      <translation>Neuester</translation>
    </message>
    <message>
      <source>Newest period</source>
      <translation>Neuester Zeitraum</translation>
    </message>
    <message>
      <source>Next review</source>
      <translation>Nächste Bewertung</translation>
    </message>
    <message>
      <source>No</source>
      <translation>Nr.</translation>
    </message>
    <message>
      <source>No CAPA is open.</source>
      <translation>Keine CAPA ist offen.</translation>
    </message>
    <message>
      <source>No CAPA was raised, {0}.</source>
      <translation>Keine CAPA wurde gemeldet, {0}.</translation>
    </message>
    <message>
      <source>No cause category</source>
      <translation>Ohne Ursachenkategorie</translation>
    </message>
    <message>
      <source>No cause code</source>
      <translation>Ohne Ursachencode</translation>
    </message>
    <message>
      <source>No decision is recorded.</source>
      <translation>Kein Beschluss ist festgehalten.</translation>
    </message>
    <message>
      <source>No gap: every intent, objective, process, KPI and decision is owned, measured and dated.</source>
      <translation>Keine Lücke: Jede Leitlinie, jedes Ziel, jeder Prozess, jede Kennzahl und jeder Beschluss hat Verantwortliche, Messung und Termin.</translation>
    </message>
    <message>
      <source>No kind</source>
      <translation>Ohne Art</translation>
    </message>
    <message>
      <source>No objective</source>
      <translation>Ohne Ziel</translation>
    </message>
    <message>
      <source>No process</source>
      <translation>Ohne Prozess</translation>
    </message>
    <message>
      <source>No promise fell due in this period.</source>
      <translation>In diesem Zeitraum war keine Zusage fällig.</translation>
    </message>
    <message>
      <source>No record is in this register yet.</source>
      <translation>In diesem Register steht noch nichts.</translation>
    </message>
    <message>
      <source>Nobody</source>
      <translation>Niemand</translation>
    </message>
    <message>
      <source>Nobody holds a promise in this period.</source>
      <translation>In diesem Zeitraum hat niemand eine Zusage.</translation>
    </message>
    <message>
      <source>Nobody is entered as invited yet.</source>
      <translation>Noch niemand ist als eingeladen eingetragen.</translation>
    </message>
    <message>
      <source>Not covered because</source>
      <translation>Nicht behandelt, weil</translation>
    </message>
    <message>
      <source>Not placed yet</source>
      <translation>Noch nicht eingeordnet</translation>
    </message>
    <message>
      <source>Nothing came back.</source>
      <translation>Nichts kam wieder.</translation>
    </message>
    <message>
      <source>Nothing else is open.</source>
      <translation>Sonst ist nichts offen.</translation>
    </message>
    <message>
      <source>Nothing has been changed yet.</source>
      <translation>Noch nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Nothing is overdue.</source>
      <translation>Nichts ist überfällig.</translation>
    </message>
    <message>
      <source>Nothing was changed in this period.</source>
      <translation>In diesem Zeitraum wurde nichts geändert.</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nummer</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Objectives</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>Oldest first, times in UTC.</source>
      <translation>Älteste zuerst, Zeiten in UTC.</translation>
    </message>
    <message>
      <source>Oldest first, times in UTC. Each entry is bound to the one before it by a hash.</source>
      <translation>Älteste zuerst, Zeiten in UTC. Jeder Eintrag ist durch einen Hash an den davor gebunden.</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Offen</translation>
    </message>
    <message>
      <source>Open CAPAs</source>
      <translation>Offene CAPAs</translation>
    </message>
    <message>
      <source>Open actions from earlier reviews</source>
      <translation>Offene Maßnahmen aus früheren Bewertungen</translation>
    </message>
    <message>
      <source>Open and not overdue</source>
      <translation>Offen und nicht überfällig</translation>
    </message>
    <message>
      <source>Open at its end</source>
      <translation>Am Ende offen</translation>
    </message>
    <message>
      <source>Open at the end</source>
      <translation>Am Ende offen</translation>
    </message>
    <message>
      <source>Organisation</source>
      <translation>Organisation</translation>
    </message>
    <message>
      <source>Outcome</source>
      <translation>Ergebnis</translation>
    </message>
    <message>
      <source>Outcomes</source>
      <translation>Ergebnisse</translation>
    </message>
    <message>
      <source>Overdue</source>
      <translation>Überfällig</translation>
    </message>
    <message>
      <source>Overdue CAPAs</source>
      <translation>Überfällige CAPAs</translation>
    </message>
    <message>
      <source>Overdue actions</source>
      <translation>Überfällige Maßnahmen</translation>
    </message>
    <message>
      <source>Overdue at its end</source>
      <translation>Am Ende überfällig</translation>
    </message>
    <message>
      <source>Overdue at the end</source>
      <translation>Am Ende überfällig</translation>
    </message>
    <message>
      <source>Overdue at the end of the period</source>
      <translation>Am Ende des Zeitraums überfällig</translation>
    </message>
    <message>
      <source>Owner</source>
      <translation>Verantwortlich</translation>
    </message>
    <message>
      <source>Page {0} of {1}</source>
      <translation>Seite {0} von {1}</translation>
    </message>
    <message>
      <source>Period</source>
      <translation>Zeitraum</translation>
    </message>
    <message>
      <source>Period reviewed</source>
      <translation>Betrachteter Zeitraum</translation>
    </message>
    <message>
      <source>Places</source>
      <translation>Stellen</translation>
    </message>
    <message>
      <source>Planned for</source>
      <translation>Geplant für</translation>
    </message>
    <message>
      <source>Presence</source>
      <translation>Teilnahme</translation>
    </message>
    <message>
      <source>Preventive actions</source>
      <translation>Vorbeugungsmaßnahmen</translation>
    </message>
    <message>
      <source>Printed on</source>
      <translation>Gedruckt am</translation>
    </message>
    <message>
      <source>Printed on {0}</source>
      <translation>Gedruckt am {0}</translation>
    </message>
    <message>
      <source>Process</source>
      <translation>Prozess</translation>
    </message>
    <message>
      <source>Process map</source>
      <translation>Prozesslandkarte</translation>
    </message>
    <message>
      <source>Processes</source>
      <translation>Prozesse</translation>
    </message>
    <message>
      <source>Processes in use</source>
      <translation>Prozesse in Kraft</translation>
    </message>
    <message>
      <source>Promises kept</source>
      <translation>Gehaltene Zusagen</translation>
    </message>
    <message>
      <source>Promises that fell due, {0}. Below {1} no share is given.</source>
      <translation>Zusagen, die fällig waren, {0}. Unter {1} wird kein Anteil genannt.</translation>
    </message>
    <message>
      <source>Promises that serve an objective and fell due, {0}.</source>
      <translation>Zusagen, die einem Ziel dienen und fällig waren, {0}.</translation>
    </message>
    <message>
      <source>Raised</source>
      <translation>Gemeldet am</translation>
    </message>
    <message>
      <source>Raised in the period</source>
      <translation>Im Zeitraum gemeldet</translation>
    </message>
    <message>
      <source>Raised {0}, within twelve months of a closed one of the same process and cause.</source>
      <translation>Gemeldet {0}, innerhalb von zwölf Monaten nach einer abgeschlossenen mit demselben Prozess und derselben Ursache.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Grund</translation>
    </message>
    <message>
      <source>Record</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <source>Records</source>
      <translation>Datensätze</translation>
    </message>
    <message>
      <source>Register</source>
      <translation>Register</translation>
    </message>
    <message>
      <source>Reviews survived</source>
      <translation>Überdauerte Bewertungen</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Revision</translation>
    </message>
    <message>
      <source>Run charts</source>
      <translation>Verlaufsdiagramme</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Einstellungen</translation>
    </message>
    <message>
      <source>Severity</source>
      <translation>Schweregrad</translation>
    </message>
    <message>
      <source>Shown</source>
      <translation>Gezeigt</translation>
    </message>
    <message>
      <source>Signals</source>
      <translation>Signale</translation>
    </message>
    <message>
      <source>Signatures</source>
      <translation>Unterschriften</translation>
    </message>
    <message>
      <source>Stage</source>
      <translation>Stufe</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Zustand</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Unterstützung</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Zielwert</translation>
    </message>
    <message>
      <source>The data of the period holds nothing for this input.</source>
      <translation>Die Daten des Zeitraums enthalten nichts zu dieser Eingabe.</translation>
    </message>
    <message>
      <source>The dates contradict each other: {0}</source>
      <translation>Die Daten widersprechen einander: {0}</translation>
    </message>
    <message>
      <source>The gate to “{0}” was passed without {1}, because: {2} ({3}, {4:day}).</source>
      <translation>Die Prüfung zu „{0}“ wurde ohne {1} übergangen, weil: {2} ({3}, {4}).</translation>
    </message>
    <message>
      <source>The period ends on {0}: later days are not in these figures.</source>
      <translation>Der Zeitraum endet am {0}: Spätere Tage sind nicht in diesen Zahlen.</translation>
    </message>
    <message>
      <source>The reading {0} was unlocked because: {1} ({2}, {3:day}).</source>
      <translation>Der Messwert {0} wurde entsperrt, weil: {1} ({2}, {3}).</translation>
    </message>
    <message>
      <source>The records</source>
      <translation>Die Datensätze</translation>
    </message>
    <message>
      <source>There is no KPI yet.</source>
      <translation>Es gibt noch keine Kennzahl.</translation>
    </message>
    <message>
      <source>There is no process in use yet.</source>
      <translation>Noch ist kein Prozess in Kraft.</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titel</translation>
    </message>
    <message>
      <source>Topic</source>
      <translation>Thema</translation>
    </message>
    <message>
      <source>Value</source>
      <translation>Wert</translation>
    </message>
    <message>
      <source>Verdict on the system</source>
      <translation>Urteil über das System</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Was</translation>
    </message>
    <message>
      <source>What came back</source>
      <translation>Was wiederkam</translation>
    </message>
    <message>
      <source>What came back within twelve months</source>
      <translation>Was innerhalb von zwölf Monaten wiederkam</translation>
    </message>
    <message>
      <source>What, and why</source>
      <translation>Was, und warum</translation>
    </message>
    <message>
      <source>When</source>
      <translation>Wann</translation>
    </message>
    <message>
      <source>Where the chain is broken</source>
      <translation>Wo die Kette gebrochen ist</translation>
    </message>
    <message>
      <source>Where the process failed</source>
      <translation>Wo der Prozess versagte</translation>
    </message>
    <message>
      <source>Where they come from</source>
      <translation>Woher sie kommen</translation>
    </message>
    <message>
      <source>Who</source>
      <translation>Wer</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Warum</translation>
    </message>
    <message>
      <source>Withdrawn on {0:day}: {1}.</source>
      <translation>Zurückgezogen am {0}: {1}.</translation>
    </message>
    <message>
      <source>Without a day of detection, and so without an age: {0}.</source>
      <translation>Ohne Tag der Feststellung und darum ohne Alter: {0}.</translation>
    </message>
    <message>
      <source>Workload, {0}, in the order of names: this is no ranking. Open, overdue and coming are as of {1}; coming is due in the {2} days from then.</source>
      <translation>Arbeitslast, {0}, in der Reihenfolge der Namen: Das ist keine Rangfolge. Offen, überfällig und kommend am {1}; kommend ist, was in den {2} Tagen danach fällig wird.</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>a chair</source>
      <translation>eine Sitzungsleitung</translation>
    </message>
    <message>
      <source>a new analysis, because the actions were not effective</source>
      <translation>eine neue Analyse, weil die Maßnahmen nicht wirksam waren</translation>
    </message>
    <message>
      <source>action</source>
      <translation>Maßnahme</translation>
    </message>
    <message>
      <source>actions</source>
      <translation>Maßnahmen</translation>
    </message>
    <message>
      <source>an action that has begun</source>
      <translation>eine Maßnahme, die begonnen hat</translation>
    </message>
    <message>
      <source>an action with an owner and a due date</source>
      <translation>eine Maßnahme mit Verantwortlichem und Termin</translation>
    </message>
    <message>
      <source>at its target</source>
      <translation>am Zielwert</translation>
    </message>
    <message>
      <source>at or ahead of the line to the target</source>
      <translation>auf der Linie zum Ziel oder davor</translation>
    </message>
    <message>
      <source>baseline</source>
      <translation>Ausgangswert</translation>
    </message>
    <message>
      <source>chain gap</source>
      <translation>Lücke</translation>
    </message>
    <message>
      <source>chain gaps</source>
      <translation>Lücken</translation>
    </message>
    <message>
      <source>chart</source>
      <translation>Diagramm</translation>
    </message>
    <message>
      <source>charts</source>
      <translation>Diagramme</translation>
    </message>
    <message>
      <source>closed CAPA</source>
      <translation>abgeschlossene CAPA</translation>
    </message>
    <message>
      <source>closed CAPAs</source>
      <translation>abgeschlossene CAPAs</translation>
    </message>
    <message>
      <source>containment, or why none is needed</source>
      <translation>Sofortmaßnahme, oder warum keine nötig ist</translation>
    </message>
    <message>
      <source>contributes</source>
      <translation>trägt bei</translation>
    </message>
    <message>
      <source>count</source>
      <translation>Anzahl</translation>
    </message>
    <message>
      <source>discussed</source>
      <translation>besprochen</translation>
    </message>
    <message>
      <source>does not contribute</source>
      <translation>trägt nicht bei</translation>
    </message>
    <message>
      <source>due {0:day} has passed</source>
      <translation>fällig am {0}, das ist vorbei</translation>
    </message>
    <message>
      <source>every action done</source>
      <translation>jede Maßnahme erledigt</translation>
    </message>
    <message>
      <source>evidence for every action that is done</source>
      <translation>Nachweis zu jeder erledigten Maßnahme</translation>
    </message>
    <message>
      <source>figure</source>
      <translation>Zahl</translation>
    </message>
    <message>
      <source>figures</source>
      <translation>Zahlen</translation>
    </message>
    <message>
      <source>figures were taken</source>
      <translation>die Zahlen genommen wurden</translation>
    </message>
    <message>
      <source>fixed to {0}</source>
      <translation>fest auf {0}</translation>
    </message>
    <message>
      <source>frozen figures</source>
      <translation>festgeschriebene Zahlen</translation>
    </message>
    <message>
      <source>it is not planned yet</source>
      <translation>sie ist noch nicht geplant</translation>
    </message>
    <message>
      <source>its target lies on the wrong side of its baseline for {0}</source>
      <translation>der Zielwert liegt auf der falschen Seite des Ausgangswerts für {0}</translation>
    </message>
    <message>
      <source>limit</source>
      <translation>Grenze</translation>
    </message>
    <message>
      <source>limits fixed to {0}</source>
      <translation>Grenzen fest auf {0}</translation>
    </message>
    <message>
      <source>limits provisional</source>
      <translation>Grenzen vorläufig</translation>
    </message>
    <message>
      <source>mean</source>
      <translation>Mittel</translation>
    </message>
    <message>
      <source>minutes were approved</source>
      <translation>das Protokoll freigegeben wurde</translation>
    </message>
    <message>
      <source>missed its target</source>
      <translation>verfehlt das Ziel</translation>
    </message>
    <message>
      <source>missed {0} periods running</source>
      <translation>{0} Zeiträume in Folge verfehlt</translation>
    </message>
    <message>
      <source>newest</source>
      <translation>neuester</translation>
    </message>
    <message>
      <source>no KPI</source>
      <translation>keine Kennzahl</translation>
    </message>
    <message>
      <source>no KPI data</source>
      <translation>keine Kennzahldaten</translation>
    </message>
    <message>
      <source>no action</source>
      <translation>keine Maßnahme</translation>
    </message>
    <message>
      <source>no comment</source>
      <translation>keine Bemerkung</translation>
    </message>
    <message>
      <source>no date</source>
      <translation>kein Termin</translation>
    </message>
    <message>
      <source>no open CAPA</source>
      <translation>keine offene CAPA</translation>
    </message>
    <message>
      <source>no owner</source>
      <translation>niemand verantwortlich</translation>
    </message>
    <message>
      <source>no reading of {0} since {1:day}</source>
      <translation>kein Messwert von {0} seit {1}</translation>
    </message>
    <message>
      <source>no reading yet</source>
      <translation>noch kein Messwert</translation>
    </message>
    <message>
      <source>no recent reading of {0}</source>
      <translation>kein neuer Messwert von {0}</translation>
    </message>
    <message>
      <source>none in this period</source>
      <translation>keine in diesem Zeitraum</translation>
    </message>
    <message>
      <source>not checked yet</source>
      <translation>noch nicht geprüft</translation>
    </message>
    <message>
      <source>not covered because: {0}</source>
      <translation>nicht behandelt, weil: {0}</translation>
    </message>
    <message>
      <source>not described</source>
      <translation>nicht beschrieben</translation>
    </message>
    <message>
      <source>not filled in</source>
      <translation>nicht ausgefüllt</translation>
    </message>
    <message>
      <source>not given yet</source>
      <translation>noch keines</translation>
    </message>
    <message>
      <source>not reported</source>
      <translation>nicht gemeldet</translation>
    </message>
    <message>
      <source>not set yet</source>
      <translation>noch nicht festgelegt</translation>
    </message>
    <message>
      <source>nothing recorded</source>
      <translation>nichts festgehalten</translation>
    </message>
    <message>
      <source>on the line</source>
      <translation>auf der Linie</translation>
    </message>
    <message>
      <source>open CAPAs by age</source>
      <translation>offene CAPAs nach Alter</translation>
    </message>
    <message>
      <source>open promise</source>
      <translation>offene Zusage</translation>
    </message>
    <message>
      <source>open promises</source>
      <translation>offene Zusagen</translation>
    </message>
    <message>
      <source>open promises by days since they were made</source>
      <translation>offene Zusagen nach Tagen seit der Zusage</translation>
    </message>
    <message>
      <source>outside limits</source>
      <translation>außerhalb der Grenzen</translation>
    </message>
    <message>
      <source>over a year</source>
      <translation>über ein Jahr</translation>
    </message>
    <message>
      <source>overdue promises by days late</source>
      <translation>überfällige Zusagen nach Tagen Verspätung</translation>
    </message>
    <message>
      <source>place</source>
      <translation>Stelle</translation>
    </message>
    <message>
      <source>places</source>
      <translation>Stellen</translation>
    </message>
    <message>
      <source>promise</source>
      <translation>Zusage</translation>
    </message>
    <message>
      <source>promises</source>
      <translation>Zusagen</translation>
    </message>
    <message>
      <source>provisional</source>
      <translation>vorläufig</translation>
    </message>
    <message>
      <source>provisional, {0} readings</source>
      <translation>vorläufig, {0} Messwerte</translation>
    </message>
    <message>
      <source>record</source>
      <translation>Datensatz</translation>
    </message>
    <message>
      <source>records</source>
      <translation>Datensätze</translation>
    </message>
    <message>
      <source>revision {0}</source>
      <translation>Revision {0}</translation>
    </message>
    <message>
      <source>same process and cause</source>
      <translation>derselbe Prozess und dieselbe Ursache</translation>
    </message>
    <message>
      <source>same process and cause, similar title</source>
      <translation>gleicher Prozess und gleiche Ursache, ähnlicher Titel</translation>
    </message>
    <message>
      <source>shows a signal in the bad direction ({0})</source>
      <translation>zeigt ein Signal in die schlechte Richtung ({0})</translation>
    </message>
    <message>
      <source>similar title</source>
      <translation>ähnlicher Titel</translation>
    </message>
    <message>
      <source>somebody other than the owner who verified it</source>
      <translation>jemand anderes als der Verantwortliche, der geprüft hat</translation>
    </message>
    <message>
      <source>starts {0:day}</source>
      <translation>beginnt {0}</translation>
    </message>
    <message>
      <source>still to be discussed</source>
      <translation>noch zu besprechen</translation>
    </message>
    <message>
      <source>target</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>the KPI before and after</source>
      <translation>die Kennzahl davor und danach</translation>
    </message>
    <message>
      <source>the day of the effectiveness check</source>
      <translation>der Tag der Wirksamkeitsprüfung</translation>
    </message>
    <message>
      <source>the line to the target stands at {0}</source>
      <translation>die Linie zum Ziel steht bei {0}</translation>
    </message>
    <message>
      <source>the period</source>
      <translation>der Zeitraum</translation>
    </message>
    <message>
      <source>the process that failed</source>
      <translation>der Prozess, der versagte</translation>
    </message>
    <message>
      <source>the result of the effectiveness check</source>
      <translation>das Ergebnis der Wirksamkeitsprüfung</translation>
    </message>
    <message>
      <source>the root cause</source>
      <translation>die Grundursache</translation>
    </message>
    <message>
      <source>time</source>
      <translation>Mal</translation>
    </message>
    <message>
      <source>times</source>
      <translation>Mal</translation>
    </message>
    <message>
      <source>today</source>
      <translation>heute</translation>
    </message>
    <message>
      <source>trail {0}</source>
      <translation>Verlauf {0}</translation>
    </message>
    <message>
      <source>upper target</source>
      <translation>oberes Ziel</translation>
    </message>
    <message>
      <source>warning</source>
      <translation>Warnwert</translation>
    </message>
    <message>
      <source>what will show that it was effective</source>
      <translation>was zeigen wird, dass es wirksam war</translation>
    </message>
    <message>
      <source>{0} (in {1} actions)</source>
      <translation>{0} (bei {1} Maßnahmen)</translation>
    </message>
    <message>
      <source>{0} (stated for {1} of {2})</source>
      <translation>{0} (angegeben bei {1} von {2})</translation>
    </message>
    <message>
      <source>{0} ({1} of {2})</source>
      <translation>{0} ({1} von {2})</translation>
    </message>
    <message>
      <source>{0} behind the line to the target</source>
      <translation>{0} hinter der Linie zum Ziel</translation>
    </message>
    <message>
      <source>{0} days</source>
      <translation>{0} Tage</translation>
    </message>
    <message>
      <source>{0} is at risk</source>
      <translation>{0} ist gefährdet</translation>
    </message>
    <message>
      <source>{0} is not judged</source>
      <translation>{0} wird nicht beurteilt</translation>
    </message>
    <message>
      <source>{0} met its target</source>
      <translation>{0} hat das Ziel erreicht</translation>
    </message>
    <message>
      <source>{0} missed its target</source>
      <translation>{0} hat das Ziel verfehlt</translation>
    </message>
    <message>
      <source>{0} of {1}</source>
      <translation>{0} von {1}</translation>
    </message>
    <message>
      <source>{0} of {1} actions done</source>
      <translation>{0} von {1} Maßnahmen erledigt</translation>
    </message>
    <message>
      <source>{0} open CAPAs</source>
      <translation>{0} offene CAPAs</translation>
    </message>
    <message>
      <source>{0} others</source>
      <translation>{0} andere</translation>
    </message>
    <message>
      <source>{0} overdue</source>
      <translation>{0} überfällig</translation>
    </message>
    <message>
      <source>{0} overdue actions</source>
      <translation>{0} überfällige Maßnahmen</translation>
    </message>
    <message>
      <source>{0} to {1}</source>
      <translation>{0} bis {1}</translation>
    </message>
    <message>
      <source>{0}, {1} running</source>
      <translation>{0}, {1} in Folge</translation>
    </message>
    <message>
      <source>“By another person” is attested by whoever entered it, not proven by a sign-on.</source>
      <translation>„Durch eine andere Person“ bezeugt, wer es eingetragen hat; es ist nicht durch eine Anmeldung bewiesen.</translation>
    </message>
  </context>
  <context>
    <name>reading_cells</name>
    <message>
      <source>Say why there is no value.</source>
      <translation>Geben Sie an, warum es keinen Wert gibt.</translation>
    </message>
  </context>
  <context>
    <name>reading_text</name>
    <message>
      <source>This KPI is measured in %1, not in per cent.</source>
      <translation>Diese Kennzahl wird in %1 gemessen, nicht in Prozent.</translation>
    </message>
    <message>
      <source>Type a number, for example %1, or n/a where there is none.</source>
      <translation>Geben Sie eine Zahl ein, zum Beispiel %1, oder n/a, wenn es keine gibt.</translation>
    </message>
  </context>
  <context>
    <name>record_verbs</name>
    <message>
      <source>Its analysis is kept as an earlier one, and a new one begins.</source>
      <translation>Ihre Analyse bleibt als frühere erhalten, und eine neue beginnt.</translation>
    </message>
    <message>
      <source>Lock</source>
      <translation>Sperren</translation>
    </message>
    <message>
      <source>Lock a reading of %1</source>
      <translation>Einen Messwert von %1 sperren</translation>
    </message>
    <message>
      <source>Pass the gate of %1 without what it asks for</source>
      <translation>Die Prüfung von %1 ohne das übergehen, was sie verlangt</translation>
    </message>
    <message>
      <source>Pass this gate</source>
      <translation>Prüfung übergehen</translation>
    </message>
    <message>
      <source>Post</source>
      <translation>Melden</translation>
    </message>
    <message>
      <source>Post a draft of %1</source>
      <translation>Einen Entwurf von %1 melden</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Reopen %1</source>
      <translation>%1 wieder öffnen</translation>
    </message>
    <message>
      <source>The reason is kept with your name, shown on the record and printed.</source>
      <translation>Der Grund bleibt mit Ihrem Namen, steht auf dem Datensatz und wird gedruckt.</translation>
    </message>
    <message>
      <source>Unlock</source>
      <translation>Entsperren</translation>
    </message>
    <message>
      <source>Unlock a reading of %1</source>
      <translation>Einen Messwert von %1 entsperren</translation>
    </message>
    <message>
      <source>What is missing:</source>
      <translation>Was fehlt:</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Zurückziehen</translation>
    </message>
    <message>
      <source>Withdraw %1</source>
      <translation>%1 zurückziehen</translation>
    </message>
  </context>
  <context>
    <name>registers</name>
    <message>
      <source>Action</source>
      <translation>Maßnahme</translation>
    </message>
    <message>
      <source>Actions</source>
      <translation>Maßnahmen</translation>
    </message>
    <message>
      <source>Approved revision</source>
      <translation>Freigegebene Revision</translation>
    </message>
    <message>
      <source>Approved revisions</source>
      <translation>Freigegebene Revisionen</translation>
    </message>
    <message>
      <source>Attendee</source>
      <translation>Teilnehmer</translation>
    </message>
    <message>
      <source>Attendees</source>
      <translation>Teilnehmer</translation>
    </message>
    <message>
      <source>CAPA</source>
      <translation>CAPA</translation>
    </message>
    <message>
      <source>CAPAs</source>
      <translation>CAPAs</translation>
    </message>
    <message>
      <source>Carried over</source>
      <translation>Übertragen</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Beschluss</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Beschlüsse</translation>
    </message>
    <message>
      <source>Earlier analyses</source>
      <translation>Frühere Analysen</translation>
    </message>
    <message>
      <source>Earlier analysis</source>
      <translation>Frühere Analyse</translation>
    </message>
    <message>
      <source>Earlier target</source>
      <translation>Früherer Zielwert</translation>
    </message>
    <message>
      <source>Earlier targets</source>
      <translation>Frühere Zielwerte</translation>
    </message>
    <message>
      <source>Evidence</source>
      <translation>Nachweis</translation>
    </message>
    <message>
      <source>Feeds</source>
      <translation>Beliefert</translation>
    </message>
    <message>
      <source>Fishbone</source>
      <translation>Ursache-Wirkungs-Diagramm</translation>
    </message>
    <message>
      <source>Hand-over</source>
      <translation>Übergabe</translation>
    </message>
    <message>
      <source>Hand-overs</source>
      <translation>Übergaben</translation>
    </message>
    <message>
      <source>Held by</source>
      <translation>Inhaber</translation>
    </message>
    <message>
      <source>Input</source>
      <translation>Eingabe</translation>
    </message>
    <message>
      <source>Inputs</source>
      <translation>Eingaben</translation>
    </message>
    <message>
      <source>Intent</source>
      <translation>Leitlinie</translation>
    </message>
    <message>
      <source>Intents</source>
      <translation>Leitlinien</translation>
    </message>
    <message>
      <source>KPI</source>
      <translation>Kennzahl</translation>
    </message>
    <message>
      <source>KPIs</source>
      <translation>Kennzahlen</translation>
    </message>
    <message>
      <source>Moved due date</source>
      <translation>Verschobener Termin</translation>
    </message>
    <message>
      <source>Moved due dates</source>
      <translation>Verschobene Termine</translation>
    </message>
    <message>
      <source>Objective</source>
      <translation>Ziel</translation>
    </message>
    <message>
      <source>Objectives</source>
      <translation>Ziele</translation>
    </message>
    <message>
      <source>Override</source>
      <translation>Übergangene Prüfung</translation>
    </message>
    <message>
      <source>Overrides</source>
      <translation>Übergangene Prüfungen</translation>
    </message>
    <message>
      <source>People</source>
      <translation>Personen</translation>
    </message>
    <message>
      <source>Person</source>
      <translation>Person</translation>
    </message>
    <message>
      <source>Possible cause</source>
      <translation>Mögliche Ursache</translation>
    </message>
    <message>
      <source>Process</source>
      <translation>Prozess</translation>
    </message>
    <message>
      <source>Processes</source>
      <translation>Prozesse</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Messwert</translation>
    </message>
    <message>
      <source>Readings</source>
      <translation>Messwerte</translation>
    </message>
    <message>
      <source>Review</source>
      <translation>Bewertung</translation>
    </message>
    <message>
      <source>Reviews</source>
      <translation>Bewertungen</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Revision</translation>
    </message>
    <message>
      <source>Revisions</source>
      <translation>Revisionen</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rolle</translation>
    </message>
    <message>
      <source>Roles</source>
      <translation>Rollen</translation>
    </message>
    <message>
      <source>Unlocked reading</source>
      <translation>Entsperrter Messwert</translation>
    </message>
    <message>
      <source>Unlocked readings</source>
      <translation>Entsperrte Messwerte</translation>
    </message>
    <message>
      <source>a calendar or week plan</source>
      <translation>ein Kalender oder Wochenplan</translation>
    </message>
    <message>
      <source>a calibration register</source>
      <translation>ein Kalibrierregister</translation>
    </message>
    <message>
      <source>a change request log</source>
      <translation>ein Verzeichnis von Änderungsanträgen</translation>
    </message>
    <message>
      <source>a checklist</source>
      <translation>eine Checkliste</translation>
    </message>
    <message>
      <source>a communication plan</source>
      <translation>ein Kommunikationsplan</translation>
    </message>
    <message>
      <source>a complaint survey</source>
      <translation>eine Kundenbefragung</translation>
    </message>
    <message>
      <source>a document list</source>
      <translation>eine Dokumentenliste</translation>
    </message>
    <message>
      <source>a glossary or legend</source>
      <translation>ein Glossar oder eine Legende</translation>
    </message>
    <message>
      <source>a lessons learned log</source>
      <translation>eine Liste von Erfahrungen</translation>
    </message>
    <message>
      <source>a purchase list</source>
      <translation>eine Einkaufsliste</translation>
    </message>
    <message>
      <source>a requirements list</source>
      <translation>eine Anforderungsliste</translation>
    </message>
    <message>
      <source>a revision history</source>
      <translation>eine Änderungshistorie</translation>
    </message>
    <message>
      <source>a risk register</source>
      <translation>ein Risikoregister</translation>
    </message>
    <message>
      <source>a stakeholder list</source>
      <translation>eine Liste interessierter Parteien</translation>
    </message>
    <message>
      <source>a statement of applicability</source>
      <translation>eine Erklärung zur Anwendbarkeit</translation>
    </message>
    <message>
      <source>a supplier list</source>
      <translation>eine Lieferantenliste</translation>
    </message>
    <message>
      <source>a test plan</source>
      <translation>ein Testplan</translation>
    </message>
    <message>
      <source>a training record</source>
      <translation>ein Schulungsnachweis</translation>
    </message>
    <message>
      <source>an asset list</source>
      <translation>eine Inventarliste</translation>
    </message>
    <message>
      <source>an assumption or dependency log</source>
      <translation>ein Verzeichnis von Annahmen oder Abhängigkeiten</translation>
    </message>
    <message>
      <source>an audit plan</source>
      <translation>ein Auditplan</translation>
    </message>
    <message>
      <source>an equipment list</source>
      <translation>eine Geräteliste</translation>
    </message>
  </context>
  <context>
    <name>review</name>
    <message>
      <source>Carry over and close</source>
      <translation>Übertragen und abschließen</translation>
    </message>
    <message>
      <source>Make a revision</source>
      <translation>Revision anlegen</translation>
    </message>
    <message>
      <source>Still open: %1. Why are these actions carried over to the next review?</source>
      <translation>Noch offen: %1. Warum werden diese Maßnahmen auf die nächste Bewertung übertragen?</translation>
    </message>
    <message>
      <source>Why are the approved minutes of %1 revised?</source>
      <translation>Warum wird das freigegebene Protokoll von %1 geändert?</translation>
    </message>
    <message>
      <source>Why does %1 become “%2”?</source>
      <translation>Warum wird %1 „%2“?</translation>
    </message>
  </context>
  <context>
    <name>rules</name>
    <message>
      <source>CAPA without an effectiveness check</source>
      <translation>CAPA ohne Wirksamkeitsprüfung</translation>
    </message>
    <message>
      <source>Closed by import, not shown by the record</source>
      <translation>Durch Import abgeschlossen, im Datensatz nicht belegt</translation>
    </message>
    <message>
      <source>Dates contradict each other</source>
      <translation>Daten widersprechen einander</translation>
    </message>
    <message>
      <source>Decision without an owner</source>
      <translation>Beschluss ohne Verantwortlichen</translation>
    </message>
    <message>
      <source>Gate passed by an override</source>
      <translation>Prüfung mit Begründung übergangen</translation>
    </message>
    <message>
      <source>Intent without an objective</source>
      <translation>Leitlinie ohne Ziel</translation>
    </message>
    <message>
      <source>KPI that does not say which way is good</source>
      <translation>Kennzahl ohne Angabe, ob höher oder niedriger gut ist</translation>
    </message>
    <message>
      <source>KPI without a recent reading</source>
      <translation>Kennzahl ohne neuen Messwert</translation>
    </message>
    <message>
      <source>KPI without a target</source>
      <translation>Kennzahl ohne Zielwert</translation>
    </message>
    <message>
      <source>KPI without an owner</source>
      <translation>Kennzahl ohne Verantwortlichen</translation>
    </message>
    <message>
      <source>Missed KPI without an open CAPA</source>
      <translation>Verfehlte Kennzahl ohne offene CAPA</translation>
    </message>
    <message>
      <source>Missed readings imported without a comment</source>
      <translation>Verfehlte Messwerte, ohne Bemerkung importiert</translation>
    </message>
    <message>
      <source>Objective without a KPI</source>
      <translation>Ziel ohne Kennzahl</translation>
    </message>
    <message>
      <source>Objective without a process</source>
      <translation>Ziel ohne Prozess</translation>
    </message>
    <message>
      <source>Objective without an action</source>
      <translation>Ziel ohne Maßnahme</translation>
    </message>
    <message>
      <source>Objective without an owner</source>
      <translation>Ziel ohne Verantwortlichen</translation>
    </message>
    <message>
      <source>Overdue without a new date</source>
      <translation>Überfällig ohne neuen Termin</translation>
    </message>
    <message>
      <source>Process without a KPI</source>
      <translation>Prozess ohne Kennzahl</translation>
    </message>
    <message>
      <source>Process without a review date</source>
      <translation>Prozess ohne Prüftermin</translation>
    </message>
    <message>
      <source>Process without an owner</source>
      <translation>Prozess ohne Verantwortlichen</translation>
    </message>
  </context>
  <context>
    <name>search</name>
    <message>
      <source>Commands</source>
      <translation>Befehle</translation>
    </message>
    <message>
      <source>Show all in the list</source>
      <translation>Alle in der Liste zeigen</translation>
    </message>
    <message>
      <source>{0} (withdrawn)</source>
      <translation>{0} (zurückgezogen)</translation>
    </message>
  </context>
  <context>
    <name>sentences</name>
    <message>
      <source>A due date moves only with a reason.</source>
      <translation>Ein Termin wird nur mit Begründung verschoben.</translation>
    </message>
    <message>
      <source>A miss needs a comment.</source>
      <translation>Ein verfehltes Ziel braucht eine Bemerkung.</translation>
    </message>
    <message>
      <source>A new target with a new date keeps the old one for the earlier readings.</source>
      <translation>Ein neuer Zielwert mit neuem Datum lässt den alten für die früheren Messwerte gelten.</translation>
    </message>
    <message>
      <source>A quotation mark is opened here and never closed, so all that follows is in this cell.</source>
      <translation>Hier beginnt ein Anführungszeichen, das nie endet; alles danach steht deshalb in dieser Zelle.</translation>
    </message>
    <message>
      <source>A section heading.</source>
      <translation>Eine Zwischenüberschrift.</translation>
    </message>
    <message>
      <source>A stored file does not match its checksum {0}….</source>
      <translation>Eine gespeicherte Datei passt nicht zu ihrer Prüfsumme {0}….</translation>
    </message>
    <message>
      <source>An approved review stays as it was approved. Choose “Make a revision” to change it.</source>
      <translation>Eine freigegebene Bewertung bleibt, wie sie freigegeben wurde. Wählen Sie „Revision anlegen“, um sie zu ändern.</translation>
    </message>
    <message>
      <source>An example of how to fill it in.</source>
      <translation>Ein Beispiel, wie es auszufüllen ist.</translation>
    </message>
    <message>
      <source>Another one has this value already.</source>
      <translation>Diesen Wert hat schon ein anderer Datensatz.</translation>
    </message>
    <message>
      <source>Attested by whoever enters it, not proven by a sign-on.</source>
      <translation>Bezeugt von dem, der es einträgt, nicht durch eine Anmeldung bewiesen.</translation>
    </message>
    <message>
      <source>Cells can't be pasted into {0}; nothing was changed. Type them in the form.</source>
      <translation>Zellen lassen sich nicht in {0} einfügen; nichts wurde geändert. Geben Sie sie im Formular ein.</translation>
    </message>
    <message>
      <source>Changed since revision {0} was approved: {1}.</source>
      <translation>Seit der Freigabe von Revision {0} geändert: {1}.</translation>
    </message>
    <message>
      <source>Choose Yes or No.</source>
      <translation>Wählen Sie Ja oder Nein.</translation>
    </message>
    <message>
      <source>Choose one from the list.</source>
      <translation>Wählen Sie einen Eintrag der Liste.</translation>
    </message>
    <message>
      <source>Choose somebody other than the owner.</source>
      <translation>Wählen Sie jemand anderen als den Verantwortlichen.</translation>
    </message>
    <message>
      <source>Commas without quotes had split the row; read as {0}.</source>
      <translation>Kommas ohne Anführungszeichen hatten die Zeile geteilt; gelesen als {0}.</translation>
    </message>
    <message>
      <source>Dates in “{0}” such as {1:day} may have day and month swapped: none has a day after the 12th, and the later ones stand as text. They were taken as they are; check them.</source>
      <translation>Bei Daten in „{0}“ wie {1} sind Tag und Monat vielleicht vertauscht: keines hat einen Tag nach dem 12., und die späteren stehen als Text da. Sie wurden übernommen, wie sie sind; prüfen Sie sie.</translation>
    </message>
    <message>
      <source>Dates in “{0}” such as {1} can be read two ways; {2} was taken.</source>
      <translation>Daten in „{0}“ wie {1} lassen sich auf zwei Arten lesen; {2} wurde genommen.</translation>
    </message>
    <message>
      <source>Decision {0} of {1} stays: it has become an action. Change or cancel that action instead; nothing was changed.</source>
      <translation>Beschluss {0} von {1} bleibt: Aus ihm ist eine Maßnahme geworden. Ändern oder beenden Sie stattdessen diese; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Device or resource busy</source>
      <translation>der Datenträger ist belegt</translation>
    </message>
    <message>
      <source>Disk quota exceeded</source>
      <translation>der zugeteilte Platz ist voll</translation>
    </message>
    <message>
      <source>Does it exist elsewhere?</source>
      <translation>Gibt es das auch anderswo?</translation>
    </message>
    <message>
      <source>Drafts a CAPA once; 0: never.</source>
      <translation>Legt einmal eine CAPA an; 0: nie.</translation>
    </message>
    <message>
      <source>Drafts a CAPA when a signal points in the bad direction.</source>
      <translation>Legt eine CAPA an, wenn ein Signal in die schlechte Richtung weist.</translation>
    </message>
    <message>
      <source>Empty in all columns of the table.</source>
      <translation>Leer in allen Spalten der Tabelle.</translation>
    </message>
    <message>
      <source>File exists</source>
      <translation>die Datei gibt es schon</translation>
    </message>
    <message>
      <source>File name too long</source>
      <translation>der Name ist zu lang</translation>
    </message>
    <message>
      <source>Fixes the readings that the natural limits rest on; left empty, the last 24.</source>
      <translation>Legt die Messwerte fest, auf denen die natürlichen Grenzen beruhen; leer: die letzten 24.</translation>
    </message>
    <message>
      <source>Footer below the table.</source>
      <translation>Fußzeile unter der Tabelle.</translation>
    </message>
    <message>
      <source>For a KPI that must stay within two limits.</source>
      <translation>Für eine Kennzahl, die zwischen zwei Grenzen bleiben muss.</translation>
    </message>
    <message>
      <source>Give a reason.</source>
      <translation>Geben Sie einen Grund an.</translation>
    </message>
    <message>
      <source>Hand over the open records first.</source>
      <translation>Übergeben Sie zuerst die offenen Datensätze.</translation>
    </message>
    <message>
      <source>Imported in this state; nothing here shows how it came to it.</source>
      <translation>In diesem Zustand importiert; nichts hier belegt, wie es dazu kam.</translation>
    </message>
    <message>
      <source>In no row of the file any more, and kept here as they are: {0}. Withdraw here what was dropped.</source>
      <translation>In keiner Zeile der Datei mehr und hier unverändert behalten: {0}. Ziehen Sie hier zurück, was weggefallen ist.</translation>
    </message>
    <message>
      <source>Input/output error</source>
      <translation>der Datenträger meldet einen Fehler</translation>
    </message>
    <message>
      <source>Invisible or control characters were removed.</source>
      <translation>Unsichtbare oder Steuerzeichen wurden entfernt.</translation>
    </message>
    <message>
      <source>Invisible or control characters were taken out of “{0}”.</source>
      <translation>Aus „{0}“ wurden unsichtbare Zeichen oder Steuerzeichen entfernt.</translation>
    </message>
    <message>
      <source>Is a directory</source>
      <translation>es ist ein Ordner</translation>
    </message>
    <message>
      <source>Is the system suitable, adequate, effective and aligned with the direction?</source>
      <translation>Ist das System geeignet, angemessen, wirksam und auf die Richtung ausgerichtet?</translation>
    </message>
    <message>
      <source>It follows from the approval.</source>
      <translation>Das folgt aus der Freigabe.</translation>
    </message>
    <message>
      <source>It is closed: reopen it first.</source>
      <translation>Sie ist abgeschlossen: erst wieder öffnen.</translation>
    </message>
    <message>
      <source>It is what was said then.</source>
      <translation>So wurde es damals gesagt.</translation>
    </message>
    <message>
      <source>It was decided there.</source>
      <translation>Sie wurde dort beschlossen.</translation>
    </message>
    <message>
      <source>It was raised for the reading {0}.</source>
      <translation>Sie wurde für den Messwert {0} eröffnet.</translation>
    </message>
    <message>
      <source>Its records stand beside one another, a column each: copy it, paste it transposed into a new sheet and import that.</source>
      <translation>Die Datensätze stehen nebeneinander, jeder in einer Spalte: Kopieren Sie die Tabelle, fügen Sie sie transponiert in ein neues Blatt ein und importieren Sie das.</translation>
    </message>
    <message>
      <source>Left empty, the next free number is given.</source>
      <translation>Leer gelassen, wird die nächste freie Nummer vergeben.</translation>
    </message>
    <message>
      <source>No CAPA was raised because {0} has no reading for {1}. Post the reading first.</source>
      <translation>Es wurde keine CAPA eröffnet, weil {0} keinen Messwert für {1} hat. Melden Sie zuerst den Messwert.</translation>
    </message>
    <message>
      <source>No CAPA was raised: {0} for {1} is still open. Go on with that one.</source>
      <translation>Keine CAPA wurde angelegt: {0} für {1} ist noch offen. Arbeiten Sie daran weiter.</translation>
    </message>
    <message>
      <source>No register of ours.</source>
      <translation>Keines unserer Register.</translation>
    </message>
    <message>
      <source>No space left on device</source>
      <translation>die Festplatte ist voll</translation>
    </message>
    <message>
      <source>No such file or directory</source>
      <translation>Datei oder Ordner fehlt</translation>
    </message>
    <message>
      <source>No year is named: it is taken from the day the file was saved, {0:day}; is it right?</source>
      <translation>Es ist kein Jahr genannt: Genommen ist das Jahr, in dem die Datei gespeichert wurde ({0}); stimmt es?</translation>
    </message>
    <message>
      <source>None of its columns are known from a register of ours.</source>
      <translation>Keine ihrer Spalten ist aus einem unserer Register bekannt.</translation>
    </message>
    <message>
      <source>None of the pasted cells has a column here; nothing was changed.</source>
      <translation>Keine der eingefügten Zellen hat hier eine Spalte; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>Not a directory</source>
      <translation>es ist kein Ordner</translation>
    </message>
    <message>
      <source>Nothing was exported because {0}. Look up the name in the register of people.</source>
      <translation>Nichts wurde exportiert, weil {0}. Sehen Sie den Namen im Personenregister nach.</translation>
    </message>
    <message>
      <source>Nothing was found or saved because a text holds half of a character, which no file can hold. Type it anew and try again.</source>
      <translation>Es wurde nichts gefunden oder gespeichert, weil ein Text ein halbes Zeichen enthält, das keine Datei aufnehmen kann. Geben Sie ihn neu ein und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>Nothing was locked because no reading of {0} is posted and open. Post the readings first, or choose another period.</source>
      <translation>Nichts wurde gesperrt, weil kein Messwert von {0} gemeldet und offen ist. Melden Sie zuerst die Messwerte oder wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
      <source>Nothing was posted because no reading of {0} is a draft. Type the readings first, or choose another period.</source>
      <translation>Nichts wurde gemeldet, weil kein Messwert von {0} ein Entwurf ist. Tippen Sie zuerst die Messwerte oder wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
      <source>Nothing was saved because a miss needs a comment: {0}. Say in “Comment” what happened; what you typed is kept.</source>
      <translation>Nichts wurde gespeichert, weil ein verfehltes Ziel eine Bemerkung braucht: {0}. Geben Sie unter „Bemerkung“ an, was geschah; Ihre Eingabe bleibt erhalten.</translation>
    </message>
    <message>
      <source>Nothing was saved because it refers to a record that is no longer there. What you typed is kept; refresh the list and choose another.</source>
      <translation>Nichts wurde gespeichert, weil auf einen Datensatz verwiesen wird, den es nicht mehr gibt. Ihre Eingabe bleibt erhalten; aktualisieren Sie die Liste und wählen Sie einen anderen.</translation>
    </message>
    <message>
      <source>Nothing was saved because the record was changed elsewhere in the meantime. What you typed is kept; reload the record and save again.</source>
      <translation>Nichts wurde gespeichert, weil der Datensatz inzwischen anderswo geändert wurde. Ihre Eingabe bleibt erhalten; laden Sie den Datensatz neu und speichern Sie noch einmal.</translation>
    </message>
    <message>
      <source>Nothing was saved because these readings would miss the target now, and a miss needs a comment: {0}. Write the comments first, or give the new target a later “Target from”; what you typed is kept.</source>
      <translation>Nichts wurde gespeichert, weil diese Messwerte das Ziel jetzt verfehlen würden und ein verfehltes Ziel einen Kommentar braucht: {0}. Schreiben Sie erst die Kommentare, oder geben Sie dem neuen Ziel ein späteres „Ziel ab“; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
      <source>Nothing was saved: a statement would go around the rules and the trail. Change the records themselves and save again.</source>
      <translation>Nichts wurde gespeichert: Eine Anweisung würde an den Regeln und dem Änderungsverlauf vorbeigehen. Ändern Sie die Einträge selbst und speichern Sie erneut.</translation>
    </message>
    <message>
      <source>Nothing was saved: a unit of work is saved with its trail when its block ends. Leave out the commit and try again.</source>
      <translation>Nichts wurde gespeichert: Ein Arbeitsschritt wird mit seinem Änderungsverlauf gespeichert, wenn sein Block endet. Lassen Sie das Commit weg und versuchen Sie es erneut.</translation>
    </message>
    <message>
      <source>Nothing was unlocked because no reading of {0} is locked. Choose another period.</source>
      <translation>Nichts wurde entsperrt, weil kein Messwert von {0} gesperrt ist. Wählen Sie einen anderen Zeitraum.</translation>
    </message>
    <message>
      <source>Nothing was written down in {0} because it has no words. Type the decision first.</source>
      <translation>In {0} wurde nichts festgehalten, weil der Text fehlt. Tippen Sie zuerst den Beschluss.</translation>
    </message>
    <message>
      <source>Numbers of the columns.</source>
      <translation>Nummern der Spalten.</translation>
    </message>
    <message>
      <source>Numbers tell records apart and are not pasted over those of stored records.</source>
      <translation>Nummern unterscheiden Datensätze und werden nicht über die von gespeicherten eingefügt.</translation>
    </message>
    <message>
      <source>One cell lies beyond the limit of {0} rows x {1} columns and was not read; all others were. Move it nearer to bring it in.</source>
      <translation>Eine Zelle liegt jenseits der Grenze von {0} Zeilen x {1} Spalten und wurde nicht gelesen, alle anderen schon. Rücken Sie sie näher, um sie aufzunehmen.</translation>
    </message>
    <message>
      <source>One column has no place to the right of the cursor and is left out.</source>
      <translation>Eine Spalte hat rechts vom Cursor keinen Platz und wird weggelassen.</translation>
    </message>
    <message>
      <source>One line lies beyond the last row and has no title: left out.</source>
      <translation>Eine Zeile liegt hinter der letzten Zeile und hat keinen Titel: weggelassen.</translation>
    </message>
    <message>
      <source>One more file in this folder is no workbook and was not read.</source>
      <translation>Eine weitere Datei in diesem Ordner ist keine Arbeitsmappe und wurde nicht gelesen.</translation>
    </message>
    <message>
      <source>Only a number, nothing else is filled in.</source>
      <translation>Nur eine Nummer, sonst ist nichts ausgefüllt.</translation>
    </message>
    <message>
      <source>Operation not permitted</source>
      <translation>das ist nicht erlaubt</translation>
    </message>
    <message>
      <source>Permission denied</source>
      <translation>der Zugriff wurde verweigert</translation>
    </message>
    <message>
      <source>Read-only file system</source>
      <translation>dort kann nur gelesen werden</translation>
    </message>
    <message>
      <source>Readings would miss it that have no comment.</source>
      <translation>Messwerte ohne Kommentar würden es verfehlen.</translation>
    </message>
    <message>
      <source>Say how often it is read.</source>
      <translation>Geben Sie an, wie oft gemessen wird.</translation>
    </message>
    <message>
      <source>Say on which day it was held.</source>
      <translation>Geben Sie an, an welchem Tag sie stattfand.</translation>
    </message>
    <message>
      <source>Say what shows that it was done.</source>
      <translation>Geben Sie an, was zeigt, dass es getan ist.</translation>
    </message>
    <message>
      <source>Several people in one cell: {0} was taken; {1} stands in the extra columns.</source>
      <translation>Mehrere Personen in einer Zelle: {0} wurde genommen; {1} steht in den zusätzlichen Spalten.</translation>
    </message>
    <message>
      <source>Sheet “{0}” counts from the start again: its numbers were made {1}, and so on.</source>
      <translation>Blatt „{0}“ zählt wieder von vorn: aus seinen Nummern wurden {1} und so weiter.</translation>
    </message>
    <message>
      <source>Sheet “{0}” counts from the start again; its numbers stay as they stand, as you chose. A row whose number is taken is rejected.</source>
      <translation>Das Blatt „{0}“ zählt wieder von vorn; seine Nummern bleiben, wie sie dastehen, wie Sie es gewählt haben. Eine Zeile, deren Nummer vergeben ist, wird abgewiesen.</translation>
    </message>
    <message>
      <source>Sheet “{0}” is hidden in the file.</source>
      <translation>Das Blatt „{0}“ ist in der Datei versteckt.</translation>
    </message>
    <message>
      <source>Sheet “{0}” is matched as last time (remembered).</source>
      <translation>Das Blatt „{0}“ ist zugeordnet wie beim letzten Mal (gemerkt).</translation>
    </message>
    <message>
      <source>Sheet “{0}” is read as one table, as you chose last time (remembered).</source>
      <translation>Blatt „{0}“ wird als eine Tabelle gelesen, wie beim letzten Mal gewählt (gemerkt).</translation>
    </message>
    <message>
      <source>Sheet “{0}”, {1}: title above the table, not imported.</source>
      <translation>Blatt „{0}“, {1}: Titel über der Tabelle, nicht importiert.</translation>
    </message>
    <message>
      <source>Sheet “{0}”: there are no rows below the header.</source>
      <translation>Blatt „{0}“: Unter der Kopfzeile stehen keine Zeilen.</translation>
    </message>
    <message>
      <source>Sheet “{0}”: {1} not imported, as you chose.</source>
      <translation>Blatt „{0}“: {1} nicht importiert, wie gewählt.</translation>
    </message>
    <message>
      <source>Some are still open.</source>
      <translation>Einige sind noch offen.</translation>
    </message>
    <message>
      <source>Stale file handle</source>
      <translation>die Datei ist nicht mehr erreichbar</translation>
    </message>
    <message>
      <source>Stays active because open records wait for them: {0}. Use “Hand over…” on the person.</source>
      <translation>Bleibt aktiv, weil offene Datensätze auf sie warten: {0}. Wählen Sie „Übergeben…“ bei der Person.</translation>
    </message>
    <message>
      <source>The CAPA was closed on this. Reopen it with a reason to change it.</source>
      <translation>Darauf wurde die CAPA abgeschlossen. Öffnen Sie sie mit einem Grund wieder, um es zu ändern.</translation>
    </message>
    <message>
      <source>The KPI has two values for {0}; the first one was taken.</source>
      <translation>Die Kennzahl hat zwei Werte für {0}; der erste wurde genommen.</translation>
    </message>
    <message>
      <source>The actions of {0} stay as they are because it is closed. Reopen it with a reason first; nothing was saved.</source>
      <translation>Die Maßnahmen von {0} bleiben, wie sie sind, weil sie abgeschlossen ist. Öffnen Sie sie erst mit einem Grund wieder; nichts wurde gespeichert.</translation>
    </message>
    <message>
      <source>The actions were not effective.</source>
      <translation>Die Maßnahmen waren nicht wirksam.</translation>
    </message>
    <message>
      <source>The app sets it itself.</source>
      <translation>Das setzt die App selbst.</translation>
    </message>
    <message>
      <source>The approval of the process sets this. Use “Approve as a revision…” in its form.</source>
      <translation>Das setzt die Freigabe des Prozesses. Nehmen Sie „Als Revision freigeben…“ in seinem Formular.</translation>
    </message>
    <message>
      <source>The backup could not be written: {0}. Your data is unchanged; choose another folder.</source>
      <translation>Die Sicherung konnte nicht geschrieben werden: {0}. Ihre Daten sind unverändert; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>The cell holds the error {0}; the value was left empty.</source>
      <translation>Die Zelle enthält den Fehler {0}; der Wert wurde leer gelassen.</translation>
    </message>
    <message>
      <source>The clause edition is one of: {0}.</source>
      <translation>Die Ausgabe der Norm ist eine von: {0}.</translation>
    </message>
    <message>
      <source>The clipboard holds no text, so nothing was pasted. Copy some cells first.</source>
      <translation>Die Zwischenablage enthält keinen Text; nichts wurde eingefügt. Kopieren Sie zuerst Zellen.</translation>
    </message>
    <message>
      <source>The data file could not be brought up to date because a reference in it is broken. It was left as it was; restore a backup.</source>
      <translation>Die Datendatei konnte nicht auf den neuen Stand gebracht werden, weil ein Verweis darin beschädigt ist. Sie blieb, wie sie war; spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
      <source>The date {0} lies too far away to be meant; the text is kept.</source>
      <translation>Das Datum {0} liegt zu weit entfernt, um gemeint zu sein; der Text bleibt.</translation>
    </message>
    <message>
      <source>The dates contradict each other: {0}</source>
      <translation>Die Daten widersprechen einander: {0}</translation>
    </message>
    <message>
      <source>The dates contradict each other: {0} They come in as they are; the record says so.</source>
      <translation>Die Daten widersprechen einander: {0} Sie kommen herein, wie sie sind; der Datensatz sagt es.</translation>
    </message>
    <message>
      <source>The day first promised stays {0:day}: a promise is made once.</source>
      <translation>Der ursprünglich zugesagte Tag bleibt {0}: Eine Zusage wird einmal gemacht.</translation>
    </message>
    <message>
      <source>The figures of this period are frozen. Plan the review again, with a reason, to change it.</source>
      <translation>Die Zahlen dieses Zeitraums sind festgeschrieben. Planen Sie die Bewertung mit Begründung neu, um ihn zu ändern.</translation>
    </message>
    <message>
      <source>The figures of {0} were not changed: they are frozen. Plan the review again, with a reason, to take new ones.</source>
      <translation>Die Zahlen von {0} wurden nicht geändert: Sie sind festgeschrieben. Planen Sie die Bewertung mit Begründung neu, um neue zu nehmen.</translation>
    </message>
    <message>
      <source>The file of an evidence was not changed: it stays as it was attached. Attach the other file too; nothing was saved.</source>
      <translation>Die Datei eines Nachweises wurde nicht geändert: Sie bleibt, wie sie angehängt wurde. Hängen Sie die andere Datei zusätzlich an; nichts wurde gespeichert.</translation>
    </message>
    <message>
      <source>The file of {0} is damaged in the data file and was not opened. Restore a backup, or attach the file again.</source>
      <translation>Die Datei von {0} ist in der Datendatei beschädigt und wurde nicht geöffnet. Spielen Sie eine Sicherung zurück, oder hängen Sie die Datei neu an.</translation>
    </message>
    <message>
      <source>The file of {0} is missing.</source>
      <translation>Die Datei von {0} fehlt.</translation>
    </message>
    <message>
      <source>The first due date is the first promise.</source>
      <translation>Die erste Frist ist die erste Zusage.</translation>
    </message>
    <message>
      <source>The fiscal year starts in one of the months 1 to 12.</source>
      <translation>Das Geschäftsjahr beginnt in einem der Monate 1 bis 12.</translation>
    </message>
    <message>
      <source>The formula was never calculated: open the file in Excel, save it and import it again.</source>
      <translation>Die Formel wurde nie berechnet: Öffnen Sie die Datei in Excel, speichern Sie sie und importieren Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>The gate to “{0}” was passed without {1}, because: {2} ({3}, {4:day}).</source>
      <translation>Die Prüfung zu „{0}“ wurde ohne {1} übergangen, weil: {2} ({3}, {4}).</translation>
    </message>
    <message>
      <source>The header again.</source>
      <translation>Noch einmal die Kopfzeile.</translation>
    </message>
    <message>
      <source>The header on sheet “{0}” is row {1}, as you chose last time (remembered).</source>
      <translation>Die Kopfzeile auf Blatt „{0}“ ist Zeile {1}, wie beim letzten Mal gewählt (gemerkt).</translation>
    </message>
    <message>
      <source>The language of papers is one of: {0}.</source>
      <translation>Die Sprache der Ausdrucke ist eine von: {0}.</translation>
    </message>
    <message>
      <source>The link to {0} on this cell is not imported.</source>
      <translation>Der Link auf {0} an dieser Zelle wird nicht importiert.</translation>
    </message>
    <message>
      <source>The logo must be a PNG or JPEG picture.</source>
      <translation>Das Logo muss ein PNG- oder JPEG-Bild sein.</translation>
    </message>
    <message>
      <source>The logo must be smaller than 1 MB; save it with fewer pixels.</source>
      <translation>Das Logo muss kleiner als 1 MB sein; speichern Sie es mit weniger Pixeln.</translation>
    </message>
    <message>
      <source>The name stands already in row {0} of sheet {1}; nothing was overwritten.</source>
      <translation>Der Name steht schon in Zeile {0} von Blatt {1}; nichts wurde überschrieben.</translation>
    </message>
    <message>
      <source>The name stands already in row {0}; nothing was overwritten.</source>
      <translation>Der Name steht schon in Zeile {0}; nichts wurde überschrieben.</translation>
    </message>
    <message>
      <source>The new target of {0} holds from {1:day}: what is locked keeps the one before.</source>
      <translation>Das neue Ziel von {0} gilt ab {1}: Was gesperrt ist, behält das bisherige.</translation>
    </message>
    <message>
      <source>The note “{0}” on this cell is not imported.</source>
      <translation>Die Notiz „{0}“ an dieser Zelle wird nicht importiert.</translation>
    </message>
    <message>
      <source>The notes and links on the cells of sheet “{0}” are damaged: they were left out, the cells are all here. Save the workbook anew in Excel and import it again to have them too.</source>
      <translation>Die Notizen und Verweise an den Zellen des Blatts „{0}“ sind beschädigt: Sie wurden weggelassen, die Zellen sind alle da. Speichern Sie die Arbeitsmappe in Excel neu und importieren Sie sie noch einmal, um auch sie zu haben.</translation>
    </message>
    <message>
      <source>The number {0} belongs to another record here, “{1}”; nothing was overwritten. Give the row a number of its own to bring it in.</source>
      <translation>Die Nummer {0} gehört hier zu einem anderen Datensatz, „{1}“; nichts wurde überschrieben. Geben Sie der Zeile eine eigene Nummer, um sie zu übernehmen.</translation>
    </message>
    <message>
      <source>The number {0} stands already in row {1} of sheet {2}; nothing was overwritten. Give this row a number of its own to bring it in.</source>
      <translation>Die Nummer {0} steht schon in Zeile {1} von Blatt {2}; nichts wurde überschrieben. Geben Sie dieser Zeile eine eigene Nummer, um sie aufzunehmen.</translation>
    </message>
    <message>
      <source>The number {0} stands already in row {1}; nothing was overwritten. Give this row a number of its own to bring it in.</source>
      <translation>Die Nummer {0} steht schon in Zeile {1}; nichts wurde überschrieben. Geben Sie dieser Zeile eine eigene Nummer, um sie aufzunehmen.</translation>
    </message>
    <message>
      <source>The reading for {0} is locked: {1} stays, {2} of the file was not taken.</source>
      <translation>Der Messwert für {0} ist gesperrt: {1} bleibt, {2} aus der Datei wurde nicht genommen.</translation>
    </message>
    <message>
      <source>The reading for {0} is locked; it stays as it is here.</source>
      <translation>Der Messwert für {0} ist gesperrt; er bleibt hier, wie er ist.</translation>
    </message>
    <message>
      <source>The reading for {0} is locked; its comment stays as it is here.</source>
      <translation>Der Messwert für {0} ist gesperrt; seine Bemerkung bleibt, wie sie hier ist.</translation>
    </message>
    <message>
      <source>The reading for {0} stays “{1}”: an import moves none.</source>
      <translation>Der Messwert für {0} bleibt „{1}“: Ein Import verschiebt keinen.</translation>
    </message>
    <message>
      <source>The reading {0} of {1} is locked and was not {2}. Unlock it first, with a reason; nothing was saved.</source>
      <translation>Der Messwert {0} von {1} ist gesperrt und wurde nicht {2}. Entsperren Sie ihn zuerst mit Begründung; nichts wurde gespeichert.</translation>
    </message>
    <message>
      <source>The reading {0} of {1} was not changed: what it rests on follows from how it got there. Leave it as it is; nothing was saved.</source>
      <translation>Der Messwert {0} von {1} wurde nicht geändert: Worauf er beruht, folgt daraus, wie er hierher kam. Lassen Sie es, wie es ist; nichts wurde gespeichert.</translation>
    </message>
    <message>
      <source>The reading {0} stays “{1}”: it can't become “{2}” from there. Post a reading before you lock it, and unlock it with a reason; nothing was saved.</source>
      <translation>Der Messwert {0} bleibt „{1}“: Von dort kann er nicht „{2}“ werden. Melden Sie einen Messwert, bevor Sie ihn sperren, und entsperren Sie ihn mit einem Grund; nichts wurde gespeichert.</translation>
    </message>
    <message>
      <source>The reading {0} was unlocked because: {1} ({2}, {3:day}).</source>
      <translation>Der Messwert {0} wurde entsperrt, weil: {1} ({2}, {3}).</translation>
    </message>
    <message>
      <source>The row has a value but no period; the value is kept.</source>
      <translation>Die Zeile hat einen Wert, aber keinen Zeitraum; der Wert bleibt.</translation>
    </message>
    <message>
      <source>The row has one cell more than the header; it is kept at its end.</source>
      <translation>Die Zeile hat eine Zelle mehr als die Kopfzeile; sie wird an ihrem Ende behalten.</translation>
    </message>
    <message>
      <source>The row has {0} cells more than the header; they are kept at its end.</source>
      <translation>Die Zeile hat {0} Zellen mehr als die Kopfzeile; sie bleiben an ihrem Ende.</translation>
    </message>
    <message>
      <source>The same as row {0} of sheet {1}.</source>
      <translation>Dasselbe wie Zeile {0} auf Blatt {1}.</translation>
    </message>
    <message>
      <source>The same as row {0}.</source>
      <translation>Dasselbe wie Zeile {0}.</translation>
    </message>
    <message>
      <source>The same is true of {0} more cells of sheet “{1}”.</source>
      <translation>Dasselbe gilt für {0} weitere Zellen von Blatt „{1}“.</translation>
    </message>
    <message>
      <source>The same is true of {0} more.</source>
      <translation>Für {0} weitere gilt dasselbe.</translation>
    </message>
    <message>
      <source>The same record as row {0} of sheet {1}; what the newest sheet says holds, and what differs is kept as extra.</source>
      <translation>Derselbe Datensatz wie Zeile {0} auf Blatt {1}; es gilt, was das neueste Blatt sagt, und was abweicht, bleibt als zusätzliche Spalte erhalten.</translation>
    </message>
    <message>
      <source>The same review stands in row {0}; what differs is kept as extra: {1}.</source>
      <translation>Dieselbe Bewertung steht in Zeile {0}; was abweicht, wird als Zusatz behalten: {1}.</translation>
    </message>
    <message>
      <source>The setting “{0}” was not erased: the trail keeps what it was. Empty its value instead; nothing was saved.</source>
      <translation>Die Einstellung „{0}“ wurde nicht gelöscht: Der Änderungsverlauf behält, was sie war. Leeren Sie stattdessen ihren Wert; nichts wurde gespeichert.</translation>
    </message>
    <message>
      <source>The settings were not saved and stay as they were: </source>
      <translation>Die Einstellungen wurden nicht gespeichert und bleiben, wie sie waren: </translation>
    </message>
    <message>
      <source>The span ends before it begins.</source>
      <translation>Die Spanne endet, bevor sie beginnt.</translation>
    </message>
    <message>
      <source>The stage stays “{0}”: it follows from what is filled in; the file says “{1}”.</source>
      <translation>Der Stand bleibt „{0}“: Er folgt aus dem, was ausgefüllt ist; die Datei sagt „{1}“.</translation>
    </message>
    <message>
      <source>The state stays “{0}”: a review moves by its own steps here.</source>
      <translation>Der Zustand bleibt „{0}“: Eine Bewertung geht hier ihre eigenen Schritte.</translation>
    </message>
    <message>
      <source>The state stays “{0}”: it can't become “{1}” by an import.</source>
      <translation>Der Zustand bleibt „{0}“: Durch einen Import kann er nicht „{1}“ werden.</translation>
    </message>
    <message>
      <source>The table {0} has other columns than expected.</source>
      <translation>Die Tabelle {0} hat andere Spalten als erwartet.</translation>
    </message>
    <message>
      <source>The table {0} is missing.</source>
      <translation>Die Tabelle {0} fehlt.</translation>
    </message>
    <message>
      <source>The table {0} is not ours.</source>
      <translation>Die Tabelle {0} ist nicht von uns.</translation>
    </message>
    <message>
      <source>The text on the clipboard is too long for cells; nothing was pasted. Import it as a file.</source>
      <translation>Der Text in der Zwischenablage ist zu lang für Zellen; nichts wurde eingefügt. Importieren Sie ihn als Datei.</translation>
    </message>
    <message>
      <source>The trail has no entry of {0} {1}: its end was removed.</source>
      <translation>Der Verlauf hat keinen Eintrag von {0} {1}: Sein Ende wurde entfernt.</translation>
    </message>
    <message>
      <source>The trail is broken at entry {0}: it was altered outside this app.</source>
      <translation>Der Verlauf bricht bei Eintrag {0}: Er wurde außerhalb dieser App verändert.</translation>
    </message>
    <message>
      <source>The trail was not changed: the app alone writes it. Leave it as it is; nothing was saved.</source>
      <translation>Der Änderungsverlauf wurde nicht geändert: Nur die App schreibt ihn. Lassen Sie ihn, wie er ist; nichts wurde gespeichert.</translation>
    </message>
    <message>
      <source>The view was not saved because it has no name. Type one and save again; nothing was changed.</source>
      <translation>Die Ansicht wurde nicht gespeichert, weil sie keinen Namen hat. Geben Sie einen ein und speichern Sie erneut; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The view “{0}” keeps its name because there is a view “{1}” already. Choose another name; nothing was changed.</source>
      <translation>Die Ansicht „{0}“ behält ihren Namen, weil es schon eine Ansicht „{1}“ gibt. Wählen Sie einen anderen Namen; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The workbook could not be written ({0}); nothing was changed. Free some space and try again.</source>
      <translation>Die Arbeitsmappe konnte nicht geschrieben werden ({0}); nichts wurde geändert. Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>The {0} was not moved: it belongs to the record it was made in. Enter it anew in the other one; nothing was saved.</source>
      <translation>{0} wurde nicht verschoben: Es gehört zu dem Eintrag, in dem es entstand. Geben Sie es im anderen neu ein; nichts wurde gespeichert.</translation>
    </message>
    <message>
      <source>The {0} was not saved because a required field is empty: {1}. Fill it in and save again; what you typed is kept.</source>
      <translation>{0} wurde nicht gespeichert, weil ein Pflichtfeld leer ist: {1}. Füllen Sie es aus und speichern Sie noch einmal; Ihre Eingabe bleibt erhalten.</translation>
    </message>
    <message>
      <source>The {0} was not saved because another one has the same value in “{1}”. What you typed is kept; change it and save again.</source>
      <translation>{0} wurde nicht gespeichert, weil ein anderer Datensatz denselben Wert in „{1}“ hat. Ihre Eingabe bleibt erhalten; ändern Sie es und speichern Sie noch einmal.</translation>
    </message>
    <message>
      <source>The {0} was not saved because it has no field called {1}; nothing was changed. Use its fields: {2}.</source>
      <translation>{0} wurde nicht gespeichert, weil es dort kein Feld {1} gibt; nichts wurde geändert. Verwenden Sie dessen Felder: {2}.</translation>
    </message>
    <message>
      <source>The {0} was not saved because it has no parts called {1}. Leave them out and save again; nothing was changed.</source>
      <translation>{0} wurde nicht gespeichert, weil es dort keine Teile {1} gibt. Lassen Sie sie weg und speichern Sie erneut; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>The {0} was not saved because {1} is not active and can't be its “{2}”. Choose somebody else; what you typed is kept.</source>
      <translation>{0} wurde nicht gespeichert, weil {1} nicht aktiv ist und nicht „{2}“ sein kann. Wählen Sie jemand anderen; Ihre Eingabe bleibt erhalten.</translation>
    </message>
    <message>
      <source>The {0} was not saved because “{1}” is no choice of “{2}”; nothing was changed. Use one of these: {3}.</source>
      <translation>{0} wurde nicht gespeichert, weil „{1}“ in „{2}“ nicht zur Wahl steht; nichts wurde geändert. Verwenden Sie eines davon: {3}.</translation>
    </message>
    <message>
      <source>There are no such parts.</source>
      <translation>Solche Teile gibt es nicht.</translation>
    </message>
    <message>
      <source>There is a value.</source>
      <translation>Es gibt einen Wert.</translation>
    </message>
    <message>
      <source>There is no header row here that belongs to a register.</source>
      <translation>Hier ist keine Kopfzeile, die zu einem Register gehört.</translation>
    </message>
    <message>
      <source>There is no register “{0}”; nothing was changed. Choose one of: {1}.</source>
      <translation>Es gibt kein Register „{0}“; nichts wurde geändert. Wählen Sie eines von: {1}.</translation>
    </message>
    <message>
      <source>There is no such change in the trail; nothing was changed. Refresh the history.</source>
      <translation>Eine solche Änderung gibt es im Verlauf nicht; nichts wurde geändert. Aktualisieren Sie den Verlauf.</translation>
    </message>
    <message>
      <source>There is no such field.</source>
      <translation>Ein solches Feld gibt es nicht.</translation>
    </message>
    <message>
      <source>There is no such {0} any more; nothing was changed. Refresh the list.</source>
      <translation>Diesen Eintrag gibt es nicht mehr ({0}); nichts wurde geändert. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
      <source>There is no view “{0}” any more; nothing was changed. Choose one that is in the list.</source>
      <translation>Die Ansicht „{0}“ gibt es nicht mehr; nichts wurde geändert. Wählen Sie eine aus der Liste.</translation>
    </message>
    <message>
      <source>There is no {0} with the number “{1}”; nothing was changed. Check the number.</source>
      <translation>Es gibt nichts unter {0} mit der Nummer „{1}“; nichts wurde geändert. Prüfen Sie die Nummer.</translation>
    </message>
    <message>
      <source>There is no {0} “{1}” here or in this import, and the row belongs to it.</source>
      <translation>Weder hier noch in diesem Import gibt es {0} „{1}“, und die Zeile gehört dazu.</translation>
    </message>
    <message>
      <source>These rows prove what was done: they are for reading, only a .json export brings them in.</source>
      <translation>Diese Zeilen belegen, was getan wurde: Sie sind zum Lesen, nur ein .json-Export bringt sie herein.</translation>
    </message>
    <message>
      <source>This day is still to come.</source>
      <translation>Dieser Tag kommt erst noch.</translation>
    </message>
    <message>
      <source>This decision of {0} is gone; nothing was changed. Look at the review again.</source>
      <translation>Dieser Beschluss von {0} ist nicht mehr da; nichts wurde geändert. Sehen Sie sich die Bewertung noch einmal an.</translation>
    </message>
    <message>
      <source>This is a cross-tab of counts, not a register.</source>
      <translation>Das ist eine Kreuztabelle von Anzahlen, kein Register.</translation>
    </message>
    <message>
      <source>This is a cross-tab of figures, not a register; if each row is a KPI, choose that register by hand.</source>
      <translation>Das ist eine Kreuztabelle mit Zahlen, kein Register; ist jede Zeile eine Kennzahl, wählen Sie dieses Register von Hand.</translation>
    </message>
    <message>
      <source>This is a form of no register of ours.</source>
      <translation>Das ist ein Formular, aber keines unserer Register.</translation>
    </message>
    <message>
      <source>This is a form or a list of notes, not a register.</source>
      <translation>Das ist ein Formular oder eine Notizliste, kein Register.</translation>
    </message>
    <message>
      <source>This is a list of values, not a register.</source>
      <translation>Das ist eine Werteliste, kein Register.</translation>
    </message>
    <message>
      <source>This is not in the list yet.</source>
      <translation>Das steht noch nicht in der Liste.</translation>
    </message>
    <message>
      <source>This is text or a list of values, not a register.</source>
      <translation>Das ist Text oder eine Werteliste, kein Register.</translation>
    </message>
    <message>
      <source>This is the sheet “{0}” of an export: only a .json export brings it in.</source>
      <translation>Das ist das Blatt „{0}“ eines Exports: Nur ein .json-Export bringt es herein.</translation>
    </message>
    <message>
      <source>This is {0}, not a register.</source>
      <translation>Das ist {0}, kein Register.</translation>
    </message>
    <message>
      <source>This is {0}: not supported yet.</source>
      <translation>Das ist {0}: noch nicht unterstützt.</translation>
    </message>
    <message>
      <source>This link is gone already; nothing was changed.</source>
      <translation>Diese Verbindung gibt es nicht mehr; es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>This sheet holds lists or notes, not a register.</source>
      <translation>Dieses Blatt enthält Listen oder Notizen, kein Register.</translation>
    </message>
    <message>
      <source>This stands already in row {0}; nothing was overwritten.</source>
      <translation>Das steht schon in Zeile {0}; nichts wurde überschrieben.</translation>
    </message>
    <message>
      <source>This table has no rows.</source>
      <translation>Diese Tabelle hat keine Zeilen.</translation>
    </message>
    <message>
      <source>This {0} is no longer in the data file; nothing was changed. Refresh the list.</source>
      <translation>Dieser Eintrag ({0}) ist nicht mehr in der Datendatei; nichts wurde geändert. Aktualisieren Sie die Liste.</translation>
    </message>
    <message>
      <source>Title above the table.</source>
      <translation>Titel über der Tabelle.</translation>
    </message>
    <message>
      <source>Too few of its columns are known ({0} of {1}); if it is a register of ours, choose it by hand.</source>
      <translation>Zu wenige ihrer Spalten sind bekannt ({0} von {1}); wenn sie eines unserer Register ist, wählen Sie es von Hand.</translation>
    </message>
    <message>
      <source>Too few of its columns are known; it may be a “{0}” register: choose it by hand.</source>
      <translation>Zu wenige Spalten sind bekannt; es könnte ein Register „{0}“ sein: Wählen Sie es von Hand.</translation>
    </message>
    <message>
      <source>Total, not a record.</source>
      <translation>Summe, kein Datensatz.</translation>
    </message>
    <message>
      <source>Type 0 for never, or how many misses running draft a CAPA.</source>
      <translation>0 für nie eingeben, oder nach wie vielen Verfehlungen in Folge eine CAPA entworfen wird.</translation>
    </message>
    <message>
      <source>Type 0 for never, or how many misses running.</source>
      <translation>Geben Sie 0 für nie ein, oder wie viele verfehlte in Folge.</translation>
    </message>
    <message>
      <source>Type the value, or say why it is not applicable.</source>
      <translation>Geben Sie den Wert ein, oder geben Sie an, warum er nicht anwendbar ist.</translation>
    </message>
    <message>
      <source>Units, formats or hints on how to fill in the table.</source>
      <translation>Einheiten, Formate oder Hinweise zum Ausfüllen der Tabelle.</translation>
    </message>
    <message>
      <source>Use one of these: {0}.</source>
      <translation>Verwenden Sie eines davon: {0}.</translation>
    </message>
    <message>
      <source>What shows that it was done.</source>
      <translation>Was zeigt, dass es getan ist.</translation>
    </message>
    <message>
      <source>Which analysis of the CAPA this action answers: 1, or more after it was reopened.</source>
      <translation>Auf welche Analyse der CAPA diese Maßnahme antwortet: 1, oder mehr, nachdem sie wieder geöffnet wurde.</translation>
    </message>
    <message>
      <source>Withdrawn on {0:day}: {1}.</source>
      <translation>Zurückgezogen am {0}: {1}.</translation>
    </message>
    <message>
      <source>Workbooks can't be written because the protection of the XML reader (defusedxml) is missing or switched off. Nothing was changed; install QMS Desktop anew.</source>
      <translation>Arbeitsmappen können nicht geschrieben werden, weil der Schutz des XML-Lesers (defusedxml) fehlt oder abgeschaltet ist. Nichts wurde geändert; installieren Sie QMS Desktop neu.</translation>
    </message>
    <message>
      <source>Write a day as a date, e.g. 2026-03-31.</source>
      <translation>Schreiben Sie einen Tag als Datum, z. B. 2026-03-31.</translation>
    </message>
    <message>
      <source>Write it like a period of a {0} KPI.</source>
      <translation>Schreiben Sie es wie einen Zeitraum einer Kennzahl ({0}).</translation>
    </message>
    <message>
      <source>Your own code, for the Pareto.</source>
      <translation>Ihr eigener Code, für das Pareto.</translation>
    </message>
    <message>
      <source>a Numbers document</source>
      <translation>ein Numbers-Dokument</translation>
    </message>
    <message>
      <source>a PDF</source>
      <translation>ein PDF</translation>
    </message>
    <message>
      <source>a PDF, not a workbook</source>
      <translation>ein PDF, keine Arbeitsmappe</translation>
    </message>
    <message>
      <source>a cell lies beyond the limit of {0} columns</source>
      <translation>eine Zelle jenseits der Grenze von {0} Spalten liegt</translation>
    </message>
    <message>
      <source>a cell repeats itself beyond the limit of {0} columns</source>
      <translation>sich eine Zelle über die Grenze von {0} Spalten hinaus wiederholt</translation>
    </message>
    <message>
      <source>a database</source>
      <translation>eine Datenbank</translation>
    </message>
    <message>
      <source>a database, not a workbook</source>
      <translation>eine Datenbank, keine Arbeitsmappe</translation>
    </message>
    <message>
      <source>a packed archive</source>
      <translation>ein gepacktes Archiv</translation>
    </message>
    <message>
      <source>a packed archive; unpack it first</source>
      <translation>ein gepacktes Archiv; entpacken Sie es zuerst</translation>
    </message>
    <message>
      <source>a picture</source>
      <translation>ein Bild</translation>
    </message>
    <message>
      <source>a picture, not a workbook</source>
      <translation>ein Bild, keine Arbeitsmappe</translation>
    </message>
    <message>
      <source>a presentation</source>
      <translation>eine Präsentation</translation>
    </message>
    <message>
      <source>a recording</source>
      <translation>eine Aufnahme</translation>
    </message>
    <message>
      <source>a row lies beyond the limit of {0:,} rows</source>
      <translation>eine Zeile jenseits der Grenze von {0} Zeilen liegt</translation>
    </message>
    <message>
      <source>a row repeats itself beyond the limit of {0:,} rows</source>
      <translation>sich eine Zeile über die Grenze von {0} Zeilen hinaus wiederholt</translation>
    </message>
    <message>
      <source>a text document</source>
      <translation>ein Textdokument</translation>
    </message>
    <message>
      <source>a text document, not a workbook</source>
      <translation>ein Textdokument, keine Arbeitsmappe</translation>
    </message>
    <message>
      <source>a web page or XML</source>
      <translation>eine Webseite oder XML</translation>
    </message>
    <message>
      <source>a web page or XML, not a workbook</source>
      <translation>eine Webseite oder XML, keine Arbeitsmappe</translation>
    </message>
    <message>
      <source>a whole data file of this app or other data</source>
      <translation>eine ganze Datendatei dieser App oder andere Daten</translation>
    </message>
    <message>
      <source>an e-mail</source>
      <translation>eine E-Mail</translation>
    </message>
    <message>
      <source>commas</source>
      <translation>Kommas</translation>
    </message>
    <message>
      <source>day before month</source>
      <translation>Tag vor Monat</translation>
    </message>
    <message>
      <source>it has {0:,} parts, and the limit is {1:,}</source>
      <translation>sie {0} Teile hat und die Grenze {1} ist</translation>
    </message>
    <message>
      <source>it has {0:,} sheets, and the limit is {1:,}</source>
      <translation>sie {0} Blätter hat und die Grenze {1} ist</translation>
    </message>
    <message>
      <source>it holds no workbook, or is damaged or cut short</source>
      <translation>sie keine Arbeitsmappe enthält oder beschädigt oder abgeschnitten ist</translation>
    </message>
    <message>
      <source>it is encrypted</source>
      <translation>sie verschlüsselt ist</translation>
    </message>
    <message>
      <source>it is protected by a password: remove the password and save it first</source>
      <translation>sie durch ein Kennwort geschützt ist: Entfernen Sie zuerst das Kennwort und speichern Sie sie</translation>
    </message>
    <message>
      <source>it unpacks to more than {0} times its size, as a zip bomb does</source>
      <translation>sie sich auf mehr als das {0}-Fache ihrer Größe entpackt, wie es eine Zip-Bombe tut</translation>
    </message>
    <message>
      <source>it unpacks to {0:,} MB, and the limit is {1} MB</source>
      <translation>sie sich auf {0} MB entpackt und die Grenze {1} MB ist</translation>
    </message>
    <message>
      <source>its part {0} declares entities, which workbooks never need</source>
      <translation>ihr Teil {0} Entitäten erklärt, die Arbeitsmappen nie brauchen</translation>
    </message>
    <message>
      <source>its part {0} is not in UTF-8</source>
      <translation>ihr Teil {0} nicht in UTF-8 ist</translation>
    </message>
    <message>
      <source>its sheets have more than {0:,} cells together</source>
      <translation>ihre Blätter zusammen mehr als {0} Zellen haben</translation>
    </message>
    <message>
      <source>its sheets together reach too far</source>
      <translation>ihre Blätter zusammen zu weit reichen</translation>
    </message>
    <message>
      <source>its texts have more than {0:,} spaces</source>
      <translation>ihre Texte mehr als {0} Leerzeichen haben</translation>
    </message>
    <message>
      <source>month before day</source>
      <translation>Monat vor Tag</translation>
    </message>
    <message>
      <source>not a workbook</source>
      <translation>keine Arbeitsmappe</translation>
    </message>
    <message>
      <source>semicolons</source>
      <translation>Semikolons</translation>
    </message>
    <message>
      <source>tabs</source>
      <translation>Tabulatoren</translation>
    </message>
    <message>
      <source>text, not a workbook; rename it to .csv if it is one</source>
      <translation>Text, keine Arbeitsmappe; benennen Sie die Datei in .csv um, wenn sie eine Tabelle ist</translation>
    </message>
    <message>
      <source>there is a folder of that name</source>
      <translation>es gibt einen Ordner dieses Namens</translation>
    </message>
    <message>
      <source>two of its parts have the same name</source>
      <translation>zwei ihrer Teile denselben Namen haben</translation>
    </message>
    <message>
      <source>upright bars</source>
      <translation>senkrechte Striche</translation>
    </message>
    <message>
      <source>{0} ({1}) {2}. {3}: {4}.</source>
      <translation>{0} ({1}) {2}. {3}: {4}.</translation>
    </message>
    <message>
      <source>{0} ({1}): {2} and {3} more.</source>
      <translation>{0} ({1}): {2} und {3} weitere.</translation>
    </message>
    <message>
      <source>{0} That is cell {1}{2} of sheet “{3}”.</source>
      <translation>{0} Das ist Zelle {1}{2} von Blatt „{3}“.</translation>
    </message>
    <message>
      <source>{0} already exists and was left untouched; choose another name.</source>
      <translation>{0} gibt es schon und wurde nicht angerührt; wählen Sie einen anderen Namen.</translation>
    </message>
    <message>
      <source>{0} because it has a value and a reason why it is not applicable. Clear one of the two and save again; what you typed is kept.</source>
      <translation>{0}, weil er einen Wert hat und einen Grund, warum er nicht zutrifft. Leeren Sie eines von beiden und speichern Sie erneut; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
      <source>{0} because it has no value. Type the value, or say why it is not applicable; what you typed is kept.</source>
      <translation>{0}, weil er keinen Wert hat. Geben Sie den Wert ein, oder sagen Sie, warum er nicht zutrifft; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
      <source>{0} because its value is no number. Correct it and save again; what you typed is kept.</source>
      <translation>{0}, weil sein Wert keine Zahl ist. Berichtigen Sie ihn und speichern Sie erneut; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
      <source>{0} because that is no period. Write it like 2026-03, 2026-Q2, 2026-H1, 2026-W07 or 2026; what you typed is kept.</source>
      <translation>{0}, weil das kein Zeitraum ist. Schreiben Sie ihn wie 2026-03, 2026-Q2, 2026-H1, 2026-W07 oder 2026; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
      <source>{0} because that period has not begun. Correct the period and save again; what you typed is kept.</source>
      <translation>{0}, weil dieser Zeitraum noch nicht begonnen hat. Berichtigen Sie den Zeitraum und speichern Sie erneut; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
      <source>{0} because the KPI is read {1}, and that is another kind of period. Correct the period, or the frequency of the KPI; what you typed is kept.</source>
      <translation>{0}, weil die Kennzahl {1} gemessen wird und das eine andere Art von Zeitraum ist. Berichtigen Sie den Zeitraum oder die Häufigkeit der Kennzahl; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
      <source>{0} because the reason is missing. Say why and try again.</source>
      <translation>{0}, weil der Grund fehlt. Geben Sie an, warum, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{0} belongs to another program. It was left untouched; choose a data file of QMS Desktop.</source>
      <translation>{0} gehört einem anderen Programm. Die Datei wurde nicht angerührt; wählen Sie eine Datendatei von QMS Desktop.</translation>
    </message>
    <message>
      <source>{0} can't be opened for writing: {1}. Nothing was changed; copy it to a folder of your own.</source>
      <translation>{0} kann nicht zum Schreiben geöffnet werden: {1}. Nichts wurde geändert; kopieren Sie die Datei in einen eigenen Ordner.</translation>
    </message>
    <message>
      <source>{0} can't be printed yet because its period is not clear. Fill in “Period from” and “Period to”; nothing was changed.</source>
      <translation>{0} kann noch nicht gedruckt werden, weil der Zeitraum nicht klar ist. Füllen Sie „Zeitraum von“ und „Zeitraum bis“ aus; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} can't be read ({1}); nothing was imported: check the path.</source>
      <translation>{0} kann nicht gelesen werden ({1}); nichts wurde importiert: Prüfen Sie den Pfad.</translation>
    </message>
    <message>
      <source>{0} can't be read ({1}); nothing was loaded. Check the name.</source>
      <translation>{0} kann nicht gelesen werden ({1}); nichts wurde geladen. Prüfen Sie den Namen.</translation>
    </message>
    <message>
      <source>{0} can't be read as a table ({1}); nothing was imported: open it in a spreadsheet and save it as .xlsx.</source>
      <translation>{0} kann nicht als Tabelle gelesen werden ({1}); nichts wurde importiert: Öffnen Sie die Datei in einer Tabellenkalkulation und speichern Sie sie als .xlsx.</translation>
    </message>
    <message>
      <source>{0} can't be read because there is no room for a temporary copy of it ({1}); nothing was imported: free some space and try again.</source>
      <translation>{0} kann nicht gelesen werden, weil für eine vorübergehende Kopie kein Platz ist ({1}); nichts wurde importiert: Schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{0} can't be read: {1}. Nothing was changed.</source>
      <translation>{0} kann nicht gelesen werden: {1}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} can't be used: another file was put in its place while it was open. Nothing was saved; open the file again, your drafts are kept.</source>
      <translation>{0} kann nicht benutzt werden: Während die Datei offen war, kam eine andere an ihre Stelle. Nichts wurde gespeichert; öffnen Sie die Datei erneut, Ihre Entwürfe bleiben erhalten.</translation>
    </message>
    <message>
      <source>{0} can't be used: it could not be opened. Nothing was changed; check that you may write there.</source>
      <translation>{0} kann nicht benutzt werden: Die Datei ließ sich nicht öffnen. Nichts wurde geändert; prüfen Sie, ob Sie dort schreiben dürfen.</translation>
    </message>
    <message>
      <source>{0} can't be used: it is damaged. Nothing was changed; restore the newest backup.</source>
      <translation>{0} kann nicht benutzt werden: Die Datei ist beschädigt. Nichts wurde geändert; stellen Sie die neueste Sicherung wieder her.</translation>
    </message>
    <message>
      <source>{0} can't be used: it is no data file of QMS Desktop. It was left untouched; restore the newest backup, or choose another file.</source>
      <translation>{0} kann nicht verwendet werden: Es ist keine Datendatei von QMS Desktop. Sie wurde nicht angerührt; stellen Sie die neueste Sicherung wieder her oder wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{0} can't be used: it is read-only. Nothing was saved; save a copy elsewhere and work there.</source>
      <translation>{0} kann nicht benutzt werden: Die Datei ist schreibgeschützt. Nichts wurde gespeichert; speichern Sie anderswo eine Kopie und arbeiten Sie dort.</translation>
    </message>
    <message>
      <source>{0} can't be used: it was moved, renamed or deleted while open. Nothing was saved; put it back and save again, or use “Save a copy” in the File menu.</source>
      <translation>{0} kann nicht benutzt werden: Die Datei wurde verschoben, umbenannt oder gelöscht, während sie offen war. Nichts wurde gespeichert; legen Sie sie zurück und speichern Sie erneut, oder nehmen Sie „Kopie speichern“ im Menü „Datei“.</translation>
    </message>
    <message>
      <source>{0} can't be used: the disk is full. Nothing of this change was saved; free some space and try again.</source>
      <translation>{0} kann nicht benutzt werden: Der Datenträger ist voll. Von dieser Änderung wurde nichts gespeichert; schaffen Sie Platz und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{0} can't be used: the disk reported an error. Nothing was saved; check the drive and try again.</source>
      <translation>{0} kann nicht benutzt werden: Der Datenträger meldet einen Fehler. Nichts wurde gespeichert; prüfen Sie das Laufwerk und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{0} can't be verified yet. Still missing: {1}. Fill that in first; nothing was changed.</source>
      <translation>{0} kann noch nicht verifiziert werden. Es fehlt noch: {1}. Ergänzen Sie das zuerst; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} cells lie beyond the limit of {1} rows x {2} columns and were not read, from here on; all others were. Split the sheet to bring them in.</source>
      <translation>{0} Zellen liegen jenseits der Grenze von {1} Zeilen x {2} Spalten und wurden nicht gelesen, ab hier; alle anderen wurden gelesen. Teilen Sie das Blatt auf, um sie aufzunehmen.</translation>
    </message>
    <message>
      <source>{0} columns have no place to the right of the cursor and are left out.</source>
      <translation>{0} Spalten haben rechts vom Cursor keinen Platz und entfallen.</translation>
    </message>
    <message>
      <source>{0} could not be created: {1}. Nothing was written; choose another folder.</source>
      <translation>{0} konnte nicht angelegt werden: {1}. Nichts wurde geschrieben; wählen Sie einen anderen Ordner.</translation>
    </message>
    <message>
      <source>{0} could not be restored: {1}. Your data is unchanged; free some space or check that you may write there, and try again.</source>
      <translation>{0} konnte nicht zurückgespielt werden: {1}. Ihre Daten sind unverändert; schaffen Sie Platz oder prüfen Sie, ob Sie dort schreiben dürfen, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{0} differs in the file; the value here is kept, as you decided before.</source>
      <translation>{0} ist in der Datei anders; der Wert hier bleibt, wie früher entschieden.</translation>
    </message>
    <message>
      <source>{0} does not exist in {1}; nothing was changed. Connect its drive, check the name, or create it.</source>
      <translation>{0} gibt es in {1} nicht; nichts wurde geändert. Schließen Sie das Laufwerk an, prüfen Sie den Namen oder legen Sie die Datei an.</translation>
    </message>
    <message>
      <source>{0} feeds {1} already; nothing was changed.</source>
      <translation>{0} beliefert {1} schon; es wurde nichts geändert.</translation>
    </message>
    <message>
      <source>{0} has a format that this version doesn't know; nothing was loaded. Update the app.</source>
      <translation>{0} hat ein Format, das diese Version nicht kennt; nichts wurde geladen. Aktualisieren Sie die App.</translation>
    </message>
    <message>
      <source>{0} has no approved revision {1}; nothing was printed.</source>
      <translation>{0} hat keine freigegebene Revision {1}; nichts wurde gedruckt.</translation>
    </message>
    <message>
      <source>{0} has no due date to move; type one in the form. Nothing was changed.</source>
      <translation>{0} hat keinen Termin, der sich verschieben ließe; geben Sie einen im Formular ein. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} has no revision {1}; nothing was printed.</source>
      <translation>{0} hat keine Revision {1}; nichts wurde gedruckt.</translation>
    </message>
    <message>
      <source>{0} has no sheet “{1}”; nothing was imported. Its sheets are: {2}.</source>
      <translation>{0} hat kein Blatt „{1}“; nichts wurde importiert. Die Blätter sind: {2}.</translation>
    </message>
    <message>
      <source>{0} has not begun, so there is no reading of it yet.</source>
      <translation>{0} hat noch nicht begonnen, also gibt es noch keinen Messwert.</translation>
    </message>
    <message>
      <source>{0} has {1} MB and the limit is {2} MB; nothing was imported: remove pictures or split the workbook.</source>
      <translation>{0} hat {1} MB, und die Grenze ist {2} MB; nichts wurde importiert: Entfernen Sie Bilder, oder teilen Sie die Arbeitsmappe.</translation>
    </message>
    <message>
      <source>{0} has {1} MB and the limit is {2} MB; nothing was imported: split it into several files, each with the header row.</source>
      <translation>{0} hat {1} MB, und die Grenze ist {2} MB; nichts wurde importiert: Teilen Sie die Datei in mehrere auf, jede mit der Kopfzeile.</translation>
    </message>
    <message>
      <source>{0} is a Word document, not a workbook; nothing was imported: copy its table into a workbook first.</source>
      <translation>{0} ist ein Word-Dokument, keine Arbeitsmappe; nichts wurde importiert: Kopieren Sie zuerst die Tabelle in eine Arbeitsmappe.</translation>
    </message>
    <message>
      <source>{0} is a folder, not a workbook; choose the files in it.</source>
      <translation>{0} ist ein Ordner, keine Arbeitsmappe; wählen Sie die Dateien darin.</translation>
    </message>
    <message>
      <source>{0} is a packed archive and was not read; unpack it and add the workbooks in it.</source>
      <translation>{0} ist ein gepacktes Archiv und wurde nicht gelesen; entpacken Sie es und fügen Sie die Arbeitsmappen darin hinzu.</translation>
    </message>
    <message>
      <source>{0} is a packed archive without a workbook; nothing was imported: unpack it and import the workbooks in it.</source>
      <translation>{0} ist ein gepacktes Archiv ohne Arbeitsmappe; nichts wurde importiert: Entpacken Sie es und importieren Sie die Arbeitsmappen darin.</translation>
    </message>
    <message>
      <source>{0} is a text document or presentation, not a workbook; nothing was imported: copy its table into a workbook first.</source>
      <translation>{0} ist ein Textdokument oder eine Präsentation, keine Arbeitsmappe; nichts wurde importiert: Kopieren Sie zuerst die Tabelle in eine Arbeitsmappe.</translation>
    </message>
    <message>
      <source>{0} is already due on {1:day}; nothing was changed. Choose another day.</source>
      <translation>{0} ist bereits am {1} fällig; nichts wurde geändert. Wählen Sie einen anderen Tag.</translation>
    </message>
    <message>
      <source>{0} is approved and stays as it is here; make a revision to change it.</source>
      <translation>{0} ist freigegeben und bleibt hier, wie es ist; legen Sie eine Revision an, um es zu ändern.</translation>
    </message>
    <message>
      <source>{0} is being closed. Nothing was changed.</source>
      <translation>{0} wird geschlossen. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} is closed: reopen it first.</source>
      <translation>{0} ist abgeschlossen: erst wieder öffnen.</translation>
    </message>
    <message>
      <source>{0} is damaged and was not restored; your data is unchanged. Choose another.</source>
      <translation>{0} ist beschädigt und wurde nicht zurückgespielt; Ihre Daten sind unverändert. Wählen Sie eine andere Sicherung.</translation>
    </message>
    <message>
      <source>{0} is damaged or cut short and can't be opened as a workbook; nothing was imported: get the file again or save it anew from the program that made it.</source>
      <translation>{0} ist beschädigt oder abgeschnitten und lässt sich nicht als Arbeitsmappe öffnen; nichts wurde importiert: Holen Sie die Datei noch einmal, oder speichern Sie sie neu in dem Programm, aus dem sie stammt.</translation>
    </message>
    <message>
      <source>{0} is damaged or no workbook ({1}); nothing was imported: open it in a spreadsheet, save it as .xlsx and try again.</source>
      <translation>{0} ist beschädigt oder keine Arbeitsmappe ({1}); nichts wurde importiert: Öffnen Sie die Datei in einer Tabellenkalkulation, speichern Sie sie als .xlsx und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{0} is damaged, so it was not backed up; older backups are kept. Restore the newest one.</source>
      <translation>{0} ist beschädigt und wurde deshalb nicht gesichert; ältere Sicherungen bleiben. Spielen Sie die neueste zurück.</translation>
    </message>
    <message>
      <source>{0} is damaged: {1}. Nothing was loaded; export it again or get the file anew.</source>
      <translation>{0} ist beschädigt: {1}. Nichts wurde geladen; exportieren Sie noch einmal, oder holen Sie die Datei neu.</translation>
    </message>
    <message>
      <source>{0} is empty (0 bytes), so its data is lost or elsewhere. It was left untouched; restore a backup.</source>
      <translation>{0} ist leer (0 Bytes), die Daten sind also verloren oder anderswo. Die Datei wurde nicht angerührt; spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
      <source>{0} is empty (0 bytes); nothing was imported: get the file again.</source>
      <translation>{0} ist leer (0 Bytes); nichts wurde importiert: Holen Sie die Datei noch einmal.</translation>
    </message>
    <message>
      <source>{0} is empty in the file now; the value here is kept.</source>
      <translation>{0} ist in der Datei jetzt leer; der Wert hier bleibt.</translation>
    </message>
    <message>
      <source>{0} is empty, and a record needs it.</source>
      <translation>{0} ist leer, und ein Datensatz braucht es.</translation>
    </message>
    <message>
      <source>{0} is empty, and the row needs it.</source>
      <translation>{0} ist leer, und die Zeile braucht es.</translation>
    </message>
    <message>
      <source>{0} is from an older version and must be brought up to date first; open it in the app once. Nothing was changed.</source>
      <translation>{0} stammt aus einer älteren Version und muss zuerst auf den neuen Stand gebracht werden; öffnen Sie die Datei einmal in der App. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} is history; it stays as it is here.</source>
      <translation>{0} ist Geschichte und bleibt hier, wie es ist.</translation>
    </message>
    <message>
      <source>{0} is in use by another program. Nothing was saved; close the other program and try again.</source>
      <translation>{0} wird von einem anderen Programm benutzt. Nichts wurde gespeichert; schließen Sie das andere Programm und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{0} is neither a workbook nor text; nothing was imported: export the register as .xlsx or .csv first.</source>
      <translation>{0} ist weder Arbeitsmappe noch Text; nichts wurde importiert: Exportieren Sie das Register zuerst als .xlsx oder .csv.</translation>
    </message>
    <message>
      <source>{0} is no CAPA; nothing was changed.</source>
      <translation>{0} ist keine CAPA; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} is no document of QMS Desktop; nothing was loaded. Choose a file that it exported.</source>
      <translation>{0} ist kein Dokument von QMS Desktop; nichts wurde geladen. Wählen Sie eine Datei, die es exportiert hat.</translation>
    </message>
    <message>
      <source>{0} is no number that Excel holds, so the cell was left empty.</source>
      <translation>{0} ist keine Zahl, die Excel aufnimmt; die Zelle wurde leer gelassen.</translation>
    </message>
    <message>
      <source>{0} is no ordinary file; nothing was imported: choose a workbook.</source>
      <translation>{0} ist keine gewöhnliche Datei; nichts wurde importiert: Wählen Sie eine Arbeitsmappe.</translation>
    </message>
    <message>
      <source>{0} is no person; nothing was changed. Choose one.</source>
      <translation>{0} ist keine Person; nichts wurde geändert. Wählen Sie eine.</translation>
    </message>
    <message>
      <source>{0} is no process; nothing was changed.</source>
      <translation>{0} ist kein Prozess; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} is no whole JSON document; nothing was loaded. Export it again.</source>
      <translation>{0} ist kein vollständiges JSON-Dokument; nichts wurde geladen. Exportieren Sie noch einmal.</translation>
    </message>
    <message>
      <source>{0} is not a data file of QMS Desktop. It was left untouched; choose another.</source>
      <translation>{0} ist keine Datendatei von QMS Desktop. Die Datei wurde nicht angerührt; wählen Sie eine andere.</translation>
    </message>
    <message>
      <source>{0} is not a workbook and was not read; save its table as .xlsx and add that.</source>
      <translation>{0} ist keine Arbeitsmappe und wurde nicht gelesen; speichern Sie die Tabelle als .xlsx und fügen Sie diese hinzu.</translation>
    </message>
    <message>
      <source>{0} is not active.</source>
      <translation>{0} ist nicht aktiv.</translation>
    </message>
    <message>
      <source>{0} is open for it already.</source>
      <translation>{0} ist dafür schon offen.</translation>
    </message>
    <message>
      <source>{0} is open in another window. Nothing was changed; close it there and try again.</source>
      <translation>{0} ist in einem anderen Fenster offen. Nichts wurde geändert; schließen Sie die Datei dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{0} is open in another window: {1} has had it open on {2} since {3:day}. Nothing was changed; close it there and try again.</source>
      <translation>{0} ist in einem anderen Fenster offen: {1} hat die Datei seit {3} auf {2} geöffnet. Nichts wurde geändert; schließen Sie sie dort und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{0} is open to look only. Nothing was saved; save a copy and work there.</source>
      <translation>{0} ist nur zum Ansehen offen. Nichts wurde gespeichert; speichern Sie eine Kopie und arbeiten Sie dort.</translation>
    </message>
    <message>
      <source>{0} is protected by a password; nothing was imported: open it, remove the password, save and import it again.</source>
      <translation>{0} ist durch ein Kennwort geschützt; nichts wurde importiert: Öffnen Sie die Datei, entfernen Sie das Kennwort, speichern Sie und importieren Sie noch einmal.</translation>
    </message>
    <message>
      <source>{0} is required.</source>
      <translation>{0} muss ausgefüllt sein.</translation>
    </message>
    <message>
      <source>{0} is too damaged to repair and was left as it was; restore the newest backup.</source>
      <translation>{0} ist zu beschädigt, um repariert zu werden, und blieb, wie es war; spielen Sie die neueste Sicherung zurück.</translation>
    </message>
    <message>
      <source>{0} is withdrawn; bring it back first. Nothing was changed.</source>
      <translation>{0} ist zurückgezogen; holen Sie den Datensatz zuerst zurück. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} is {1}, not a workbook, and was not read; save its table as .xlsx and add that.</source>
      <translation>{0} ist {1}, keine Arbeitsmappe, und wurde nicht gelesen; speichern Sie die Tabelle als .xlsx und fügen Sie diese hinzu.</translation>
    </message>
    <message>
      <source>{0} is {1}; nothing was imported: save the register as .xlsx and try again.</source>
      <translation>{0} ist {1}; nichts wurde importiert: Speichern Sie das Register als .xlsx und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>{0} keeps its KPI because it was raised for the reading {1}. Void it with a reason if it is not needed, and raise another for the other KPI; nothing was changed.</source>
      <translation>{0} behält ihre Kennzahl, weil sie für den Messwert {1} eröffnet wurde. Erklären Sie sie mit einem Grund für ungültig, wenn sie nicht gebraucht wird, und eröffnen Sie eine neue für die andere Kennzahl; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} keeps its due date {1:day}: a due date moves only with a reason. Use “Move due date” and say why.</source>
      <translation>{0} behält den Termin {1}: Ein Termin wird nur mit Begründung verschoben. Wählen Sie „Termin verschieben“ und geben Sie an, warum.</translation>
    </message>
    <message>
      <source>{0} keeps its reason for being “{1}”: it is what was said when it became so. Write what is to be added in “Notes”; nothing was changed.</source>
      <translation>{0} behält den Grund für „{1}“: so wurde er damals gesagt. Schreiben Sie Ergänzungen in „Notizen“; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} keeps {1:day} as the day it was first promised for: a promise is made once. Use “Move due date” for another day; nothing was changed.</source>
      <translation>{0} behält {1} als den zuerst zugesagten Tag: Zugesagt wird einmal. Nehmen Sie „Termin verschieben“ für einen anderen Tag; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} lies {1}: when two computers have it open, one of them loses what was typed. Nothing is lost yet; keep the data file on this computer, and put only backups there.</source>
      <translation>{0} liegt {1}: Haben zwei Computer sie offen, verliert einer von ihnen, was eingegeben wurde. Noch ist nichts verloren; behalten Sie die Datendatei auf diesem Computer und legen Sie dort nur Sicherungen ab.</translation>
    </message>
    <message>
      <source>{0} lines lie beyond the last row and have no title: left out.</source>
      <translation>{0} Zeilen liegen hinter der letzten Zeile und haben keinen Titel: weggelassen.</translation>
    </message>
    <message>
      <source>{0} more files in this folder are no workbooks and were not read.</source>
      <translation>{0} weitere Dateien in diesem Ordner sind keine Arbeitsmappen und wurden nicht gelesen.</translation>
    </message>
    <message>
      <source>{0} of {1} were not changed. {2}</source>
      <translation>{0} von {1} wurden nicht geändert. {2}</translation>
    </message>
    <message>
      <source>{0} row {1} points to a {2} that does not exist.</source>
      <translation>{0} Zeile {1} verweist auf {2}, das es nicht gibt.</translation>
    </message>
    <message>
      <source>{0} sheets are hidden in the file: {1} and {2} more.</source>
      <translation>{0} Blätter sind in der Datei versteckt: {1} und {2} weitere.</translation>
    </message>
    <message>
      <source>{0} stands after {1}: is its year right?</source>
      <translation>{0} steht hinter {1}: Stimmt das Jahr?</translation>
    </message>
    <message>
      <source>{0} stays active because open records wait for them: {1}. Use “Hand over…” and say who takes each; nothing was changed.</source>
      <translation>{0} bleibt aktiv, weil offene Datensätze auf sie warten: {1}. Wählen Sie „Übergeben…“ und geben Sie an, wer jeden übernimmt; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} stays as it is because these inputs are not covered: {1}. Write a discussion or a conclusion for each, or say in “Not covered because” why not.</source>
      <translation>{0} bleibt, wie es ist, weil diese Eingaben nicht behandelt sind: {1}. Schreiben Sie zu jeder eine Besprechung oder ein Ergebnis, oder geben Sie unter „Nicht behandelt, weil“ an, warum nicht.</translation>
    </message>
    <message>
      <source>{0} stays closed although the file brings what is not finished: {1}. It is marked as imported; reopen it with a reason if the work goes on.</source>
      <translation>{0} bleibt abgeschlossen, obwohl die Datei Unfertiges bringt: {1}. Sie ist als importiert gekennzeichnet; öffnen Sie sie mit einem Grund wieder, wenn die Arbeit weitergeht.</translation>
    </message>
    <message>
      <source>{0} stays closed, and nothing was saved, because it would lack this: {1}. Reopen it with a reason first.</source>
      <translation>{0} bleibt abgeschlossen, und nichts wurde gespeichert, weil sonst dies fehlen würde: {1}. Öffnen Sie sie erst mit einem Grund wieder.</translation>
    </message>
    <message>
      <source>{0} stays with its review because it was decided there. Carry it over or cancel it with a reason; nothing was changed.</source>
      <translation>{0} bleibt bei ihrer Bewertung, weil sie dort beschlossen wurde. Übertragen Sie sie oder brechen Sie sie mit einem Grund ab; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} stays “{1}” because open records hang on it: {2}. Close them, or move them to another process, then retire it.</source>
      <translation>{0} bleibt „{1}“, weil offene Datensätze daran hängen: {2}. Schließen Sie sie ab, oder geben Sie sie einem anderen Prozess; setzen Sie ihn dann außer Kraft.</translation>
    </message>
    <message>
      <source>{0} stays “{1}”: it can't become “{2}” from there. Next it can become: {3}. Nothing was saved.</source>
      <translation>{0} bleibt „{1}“: Von dort kann es nicht „{2}“ werden. Als Nächstes kann es werden: {3}. Nichts wurde gespeichert.</translation>
    </message>
    <message>
      <source>{0} was altered by another program (“{1}” is not ours). It was left untouched; restore a backup.</source>
      <translation>{0} wurde von einem anderen Programm verändert („{1}“ ist nicht von uns). Die Datei wurde nicht angerührt; spielen Sie eine Sicherung zurück.</translation>
    </message>
    <message>
      <source>{0} was altered: entry {1} of its trail does not follow from the one before. Nothing was loaded; export it anew.</source>
      <translation>{0} wurde verändert: Eintrag {1} des Verlaufs folgt nicht auf den davor. Nichts wurde geladen; exportieren Sie neu.</translation>
    </message>
    <message>
      <source>{0} was done on {1:day}.</source>
      <translation>{0} wurde am {1} erledigt.</translation>
    </message>
    <message>
      <source>{0} was drafted because {1} missed its target.</source>
      <translation>{0} wurde angelegt, weil {1} das Ziel verfehlt hat.</translation>
    </message>
    <message>
      <source>{0} was drafted because {1} missed {2} periods running.</source>
      <translation>{0} wurde angelegt, weil {1} das Ziel {2} Zeiträume in Folge verfehlt hat.</translation>
    </message>
    <message>
      <source>{0} was drafted because {1} shows a signal in the bad direction (3 of 4 nearer a limit than the mean).</source>
      <translation>{0} wurde angelegt, weil {1} ein Signal in die schlechte Richtung zeigt (3 von 4 näher an einer Grenze als am Mittel).</translation>
    </message>
    <message>
      <source>{0} was drafted because {1} shows a signal in the bad direction (8 in a row on one side of the mean).</source>
      <translation>{0} wurde angelegt, weil {1} ein Signal in die schlechte Richtung zeigt (8 in Folge auf einer Seite des Mittels).</translation>
    </message>
    <message>
      <source>{0} was drafted because {1} shows a signal in the bad direction (outside limits).</source>
      <translation>{0} wurde angelegt, weil {1} ein Signal in die schlechte Richtung zeigt (außerhalb der Grenzen).</translation>
    </message>
    <message>
      <source>{0} was edited here since the last import and differs in the file; the value here is kept.</source>
      <translation>{0} wurde hier seit dem letzten Import bearbeitet und ist in der Datei anders; der Wert hier bleibt.</translation>
    </message>
    <message>
      <source>{0} was imported for {1}.</source>
      <translation>{0} wurde für {1} importiert.</translation>
    </message>
    <message>
      <source>{0} was imported without its link to {1}, because {2} is open for that; the number is kept as extra.</source>
      <translation>{0} wurde ohne die Verknüpfung mit {1} importiert, weil {2} dafür offen ist; die Nummer wird als Zusatz behalten.</translation>
    </message>
    <message>
      <source>{0} was linked to {1}, which its row named.</source>
      <translation>{0} wurde mit {1} verknüpft, das die Zeile nannte.</translation>
    </message>
    <message>
      <source>{0} was made by a newer version of QMS Desktop. It was left untouched; update the app.</source>
      <translation>{0} wurde mit einer neueren Version von QMS Desktop angelegt. Die Datei wurde nicht angerührt; aktualisieren Sie die App.</translation>
    </message>
    <message>
      <source>{0} was not approved because decision {1} has no action yet. Use “Approve”, which makes one of each decision; nothing was changed.</source>
      <translation>{0} wurde nicht freigegeben, weil aus Beschluss {1} noch keine Maßnahme geworden ist. Wählen Sie „Freigeben“; es macht aus jedem Beschluss eine; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not approved because it is no process in use. Choose a draft or an active one; nothing was changed.</source>
      <translation>{0} wurde nicht freigegeben, weil es kein Prozess in Gebrauch ist. Wählen Sie einen Entwurf oder einen aktiven; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not approved because it is not said by whom and when. Use “Approve”; nothing was changed.</source>
      <translation>{0} wurde nicht freigegeben, weil nicht angegeben ist, von wem und wann. Wählen Sie „Freigeben“; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not approved because its minutes are not kept yet. Use “Approve”; nothing was changed.</source>
      <translation>{0} wurde nicht freigegeben, weil das Protokoll noch nicht aufbewahrt ist. Wählen Sie „Freigeben“; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not approved because nothing was changed since revision {1}. Change it first, then approve it.</source>
      <translation>{0} wurde nicht freigegeben, weil seit Revision {1} nichts geändert wurde. Ändern Sie es zuerst, dann geben Sie es frei.</translation>
    </message>
    <message>
      <source>{0} was not approved because this is missing: {1}. Fill it in and approve again; nothing was changed.</source>
      <translation>{0} wurde nicht freigegeben, weil dies fehlt: {1}. Füllen Sie es aus und geben Sie noch einmal frei; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not approved because {1:day} is still to come. Choose today or a day before; nothing was changed.</source>
      <translation>{0} wurde nicht freigegeben, weil der {1} noch bevorsteht. Wählen Sie heute oder einen Tag davor; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not attached because it can't be read: {1}. Nothing was changed; choose another file.</source>
      <translation>{0} wurde nicht angehängt, weil die Datei nicht gelesen werden kann: {1}. Nichts wurde geändert; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{0} was not attached because it is a folder. Nothing was changed; choose the files in it.</source>
      <translation>{0} wurde nicht angehängt, weil es ein Ordner ist. Nichts wurde geändert; wählen Sie die Dateien darin.</translation>
    </message>
    <message>
      <source>{0} was not attached because it is larger than {1} MB. Nothing was changed; attach a smaller one, or write down where the file is kept.</source>
      <translation>{0} wurde nicht angehängt, weil die Datei größer als {1} MB ist. Nichts wurde geändert; hängen Sie eine kleinere an, oder schreiben Sie auf, wo die Datei liegt.</translation>
    </message>
    <message>
      <source>{0} was not attached because it is no longer there. Nothing was changed; look where it is now and choose it there.</source>
      <translation>{0} wurde nicht angehängt, weil die Datei nicht mehr da ist. Nichts wurde geändert; sehen Sie nach, wo sie jetzt liegt, und wählen Sie sie dort.</translation>
    </message>
    <message>
      <source>{0} was not attached because it is no ordinary file. Nothing was changed; choose another file.</source>
      <translation>{0} wurde nicht angehängt, weil es keine gewöhnliche Datei ist. Nichts wurde geändert; wählen Sie eine andere Datei.</translation>
    </message>
    <message>
      <source>{0} was not changed because its figures are taken from the registers alone. Use “Freeze figures”; nothing was saved.</source>
      <translation>{0} wurde nicht geändert, weil die Zahlen allein aus den Registern kommen. Verwenden Sie „Zahlen einfrieren“; nichts wurde gespeichert.</translation>
    </message>
    <message>
      <source>{0} was not changed because nothing is missing, so there is no gate to pass. Go on with its next step.</source>
      <translation>{0} wurde nicht geändert, weil nichts fehlt und also keine Prüfung zu übergehen ist. Machen Sie mit dem nächsten Schritt weiter.</translation>
    </message>
    <message>
      <source>{0} was not changed because “{1}” needs a reason. Say why and try again; nothing was saved.</source>
      <translation>{0} wurde nicht geändert, weil „{1}“ einen Grund braucht. Nennen Sie den Grund und versuchen Sie es erneut; nichts wurde gespeichert.</translation>
    </message>
    <message>
      <source>{0} was not changed. {1}</source>
      <translation>{0} wurde nicht geändert. {1}</translation>
    </message>
    <message>
      <source>{0} was not changed: a {1} has no state.</source>
      <translation>{0} wurde nicht geändert: {1} hat keinen Zustand.</translation>
    </message>
    <message>
      <source>{0} was not changed: what its state rests on follows from how it got there. Leave it as it is; nothing was saved.</source>
      <translation>{0} wurde nicht geändert: Worauf der Zustand beruht, folgt daraus, wie er erreicht wurde. Lassen Sie es, wie es ist; nichts wurde gespeichert.</translation>
    </message>
    <message>
      <source>{0} was not closed because its minutes are not approved. Approve them first; nothing was changed.</source>
      <translation>{0} wurde nicht abgeschlossen, weil das Protokoll nicht freigegeben ist. Geben Sie es zuerst frei; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not closed because only its own actions can be carried over. Leave the others out and close again; nothing was changed.</source>
      <translation>{0} wurde nicht abgeschlossen, weil nur die eigenen Maßnahmen übertragen werden können. Lassen Sie die anderen weg und schließen Sie erneut ab; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not closed because {1} of its actions are still open: {2}. Finish them, or carry each over with a reason; nothing was changed.</source>
      <translation>{0} wurde nicht abgeschlossen, weil {1} Maßnahmen noch offen sind: {2}. Erledigen Sie sie, oder übertragen Sie jede mit Begründung; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not erased because records stay. Withdraw it with a reason; nothing was changed.</source>
      <translation>{0} wurde nicht gelöscht, weil Einträge bleiben. Ziehen Sie ihn mit einem Grund zurück; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not frozen because its figures are not fixed yet. Use “Freeze figures”; nothing was changed.</source>
      <translation>{0} wurde nicht festgeschrieben, weil die Zahlen noch nicht fest sind. Wählen Sie „Zahlen festschreiben“; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not linked because a process does not feed itself. Choose another one; nothing was changed.</source>
      <translation>{0} wurde nicht verknüpft, weil ein Prozess sich nicht selbst beliefert. Wählen Sie einen anderen; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not loaded because the data file already holds records, and they are kept. Create a new data file and load it there.</source>
      <translation>{0} wurde nicht geladen, weil die Datendatei schon Datensätze enthält; diese bleiben. Legen Sie eine neue Datendatei an und laden Sie dort.</translation>
    </message>
    <message>
      <source>{0} was not marked done because evidence is missing: a CAPA needs to see what shows that it was done. Say it and try again; nothing was changed.</source>
      <translation>{0} wurde nicht als erledigt markiert, weil der Nachweis fehlt: Eine CAPA braucht, was die Erledigung zeigt. Geben Sie es an und versuchen Sie es erneut; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not marked done because {1:day} is still to come. Choose today or a day before; nothing was changed.</source>
      <translation>{0} wurde nicht als erledigt markiert, weil der {1} noch bevorsteht. Wählen Sie heute oder einen Tag davor; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not opened because {1}; nothing was imported: check where the file comes from, or copy the register into a new workbook.</source>
      <translation>{0} wurde nicht geöffnet, weil {1}; nichts wurde importiert: Prüfen Sie, woher die Datei kommt, oder kopieren Sie das Register in eine neue Arbeitsmappe.</translation>
    </message>
    <message>
      <source>{0} was not opened because {1}; nothing was imported: copy the register into a new workbook.</source>
      <translation>{0} wurde nicht geöffnet, weil {1}; nichts wurde importiert: Kopieren Sie das Register in eine neue Arbeitsmappe.</translation>
    </message>
    <message>
      <source>{0} was not reopened: it is “{1}”, and only a closed CAPA can be reopened. Go on with it as it stands; nothing was changed.</source>
      <translation>{0} wurde nicht wieder geöffnet: Der Zustand ist „{1}“, und nur eine abgeschlossene CAPA kann wieder geöffnet werden. Arbeiten Sie mit ihr weiter, wie sie ist; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not saved because a new record starts as “{1}”. Save it so, then move it on; what you typed is kept.</source>
      <translation>{0} wurde nicht gespeichert, weil ein neuer Eintrag als „{1}“ beginnt. Speichern Sie ihn so und setzen Sie ihn dann weiter; was Sie getippt haben, bleibt.</translation>
    </message>
    <message>
      <source>{0} was not saved because a process becomes active, and gets its revision, when it is approved. Use “Approve” and say who approved it and when; nothing was changed.</source>
      <translation>{0} wurde nicht gespeichert, weil ein Prozess durch seine Freigabe aktiv wird und seine Revision bekommt. Verwenden Sie „Freigeben“ und sagen Sie, wer wann freigegeben hat; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not saved because fewer than no misses can't draft a CAPA. Type 0 for never, or how many misses running, and save again; what you typed is kept.</source>
      <translation>{0} wurde nicht gespeichert, weil weniger als null Verfehlungen keine CAPA auslösen können. Geben Sie 0 für nie ein, oder wie viele Verfehlungen in Folge, und speichern Sie erneut; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
      <source>{0} was not saved because it is closed and stands on {1}. Reopen it with a reason first; what you typed is kept.</source>
      <translation>{0} wurde nicht gespeichert, weil sie abgeschlossen ist und auf {1} beruht. Öffnen Sie sie erst mit einem Grund wieder; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
      <source>{0} was not saved because it is not said how often it is read. Choose a frequency and save again; what you typed is kept.</source>
      <translation>{0} wurde nicht gespeichert, weil nicht gesagt ist, wie oft gemessen wird. Wählen Sie eine Häufigkeit und speichern Sie erneut; Ihre Eingaben bleiben erhalten.</translation>
    </message>
    <message>
      <source>{0} was not saved because it was changed elsewhere in the meantime. What you typed is kept; reload the record and save again.</source>
      <translation>{0} wurde nicht gespeichert, weil es inzwischen anderswo geändert wurde. Ihre Eingabe bleibt erhalten; laden Sie den Datensatz neu und speichern Sie noch einmal.</translation>
    </message>
    <message>
      <source>{0} was not saved because its dates contradict each other: it was verified on {1:day}, before {2} was done on {3:day}. Correct one of the two; what you typed is kept.</source>
      <translation>{0} wurde nicht gespeichert, weil die Daten einander widersprechen: geprüft am {1}, bevor {2} am {3} erledigt war. Berichtigen Sie eines von beiden; Ihre Eingabe bleibt erhalten.</translation>
    </message>
    <message>
      <source>{0} was not saved because its dates contradict each other: {1} Correct one of the two; what you typed is kept.</source>
      <translation>{0} wurde nicht gespeichert, weil die Daten einander widersprechen: {1} Berichtigen Sie eines von beiden; Ihre Eingabe bleibt erhalten.</translation>
    </message>
    <message>
      <source>{0} was not saved because locked readings would be judged anew: {1}. Give the new target a later “Target from”, or unlock these readings first, with a reason.</source>
      <translation>{0} wurde nicht gespeichert, weil gesperrte Messwerte neu beurteilt würden: {1}. Geben Sie dem neuen Ziel ein späteres „Zielwert ab“, oder entsperren Sie zuerst diese Messwerte, mit einem Grund.</translation>
    </message>
    <message>
      <source>{0} was not saved because the app itself sets “{1}”. Leave it as it is and save again; what you typed is kept.</source>
      <translation>{0} wurde nicht gespeichert, weil die App „{1}“ selbst setzt. Lassen Sie es, wie es ist, und speichern Sie erneut; was Sie getippt haben, bleibt.</translation>
    </message>
    <message>
      <source>{0} was not saved because the day on which it was held is missing. Fill in “Held on” and try again; what you typed is kept.</source>
      <translation>{0} wurde nicht gespeichert, weil der Tag fehlt, an dem sie stattfand. Füllen Sie „Abgehalten am“ aus und versuchen Sie es erneut; was Sie getippt haben, bleibt.</translation>
    </message>
    <message>
      <source>{0} was not saved because the span of its natural limits is not clear. Correct it and save again; what you typed is kept.</source>
      <translation>{0} wurde nicht gespeichert, weil die Spanne der natürlichen Grenzen nicht klar ist. Berichtigen Sie sie und speichern Sie noch einmal; Ihre Eingabe bleibt erhalten.</translation>
    </message>
    <message>
      <source>{0} was not saved because {1} is open for {2} already, and a KPI has one open CAPA at a time. Work on that one, or take the KPI out of this one.</source>
      <translation>{0} wurde nicht gespeichert, weil {1} für {2} schon offen ist und eine Kennzahl nur eine offene CAPA hat. Arbeiten Sie an jener, oder nehmen Sie die Kennzahl aus dieser heraus.</translation>
    </message>
    <message>
      <source>{0} was not saved because “First promised for” is another day than the due date. Leave it empty, it follows by itself; what you typed is kept.</source>
      <translation>{0} wurde nicht gespeichert, weil „Zuerst zugesagt für“ ein anderer Tag ist als „Fällig“. Lassen Sie es leer, es ergibt sich von selbst; was Sie getippt haben, bleibt.</translation>
    </message>
    <message>
      <source>{0} was not saved because “{1}” {2:day} is still to come. Correct the day; what you typed is kept.</source>
      <translation>{0} wurde nicht gespeichert, weil „{1}“ {2} erst noch kommt. Berichtigen Sie den Tag; Ihre Eingabe bleibt erhalten.</translation>
    </message>
    <message>
      <source>{0} was not verified because that takes somebody other than its owner. Use “Verify” and say who looked at it; nothing was changed.</source>
      <translation>{0} wurde nicht geprüft, weil das jemand anderes als der Verantwortliche tun muss. Wählen Sie „Prüfen“ und geben Sie an, wer es angesehen hat; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not verified because {1:day} is still to come. Choose today or a day before; nothing was changed.</source>
      <translation>{0} wurde nicht verifiziert, weil der {1} noch bevorsteht. Wählen Sie heute oder einen Tag davor; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not verified: its owner can't be the one who verifies it. Choose another; nothing was changed.</source>
      <translation>{0} wurde nicht verifiziert: Wer dafür zuständig ist, kann es nicht selbst verifizieren. Wählen Sie jemand anderen; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was not withdrawn because the reason is missing. Say why and try again; nothing was changed.</source>
      <translation>{0} wurde nicht zurückgezogen, weil der Grund fehlt. Nennen Sie den Grund und versuchen Sie es erneut; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0} was read as {1} text separated by {2}.</source>
      <translation>{0} wurde als {1}-Text gelesen, getrennt durch {2}.</translation>
    </message>
    <message>
      <source>{0} was written by another version of QMS Desktop (its schema is {1}, ours {2}); nothing was loaded. Open the original data file with this version and export it again.</source>
      <translation>{0} wurde von einer anderen Version von QMS Desktop geschrieben (Schema {1}, unseres {2}); nichts wurde geladen. Öffnen Sie die ursprüngliche Datendatei mit dieser Version und exportieren Sie sie noch einmal.</translation>
    </message>
    <message>
      <source>{0} were not changed: the app writes them itself as proof. Leave them as they are; nothing was saved.</source>
      <translation>{0} wurden nicht geändert: Die App schreibt sie selbst als Nachweis. Lassen Sie sie, wie sie sind; nichts wurde gespeichert.</translation>
    </message>
    <message>
      <source>{0} {1} read {2} for {3}.</source>
      <translation>{0} {1} hatte {2} für {3}.</translation>
    </message>
    <message>
      <source>{0} “{1}” can't be read.</source>
      <translation>{0} „{1}“ kann nicht gelesen werden.</translation>
    </message>
    <message>
      <source>{0} “{1}” is not known; the link is left empty.</source>
      <translation>{0} „{1}“ ist nicht bekannt; die Verknüpfung bleibt leer.</translation>
    </message>
    <message>
      <source>{0} “{1}” is not known; the text is kept as extra.</source>
      <translation>{0} „{1}“ ist nicht bekannt; der Text wird als Zusatz behalten.</translation>
    </message>
    <message>
      <source>{0}, which was drafted for {1}, was voided because {2} was imported for it.</source>
      <translation>{0}, angelegt für {1}, ist hinfällig, weil {2} dafür importiert wurde.</translation>
    </message>
    <message>
      <source>{0}: open records hang on it.</source>
      <translation>{0}: Offene Datensätze hängen daran.</translation>
    </message>
    <message>
      <source>{0}: the new owner is the same person. Choose somebody else; nothing was changed.</source>
      <translation>{0}: Die neue zuständige Person ist dieselbe. Wählen Sie jemand anderen; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0}: {1} is not active. Choose somebody else; nothing was changed.</source>
      <translation>{0}: {1} ist nicht aktiv. Wählen Sie jemand anderen; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0}: {1} records have no new owner, the first is {2} {3}. Choose one for each; nothing was changed.</source>
      <translation>{0}: {1} Datensätze haben keinen neuen Verantwortlichen, der erste ist {2} {3}. Wählen Sie für jeden einen; nichts wurde geändert.</translation>
    </message>
    <message>
      <source>{0}: {1}. Nothing was changed; look at the list again.</source>
      <translation>{0}: {1}. Nichts wurde geändert; sehen Sie die Liste noch einmal an.</translation>
    </message>
    <message>
      <source>{0}{1}: the period has not begun; the value is kept as extra, not as a reading.</source>
      <translation>{0}{1}: Der Zeitraum hat noch nicht begonnen; der Wert wird als Zusatz behalten, nicht als Messwert.</translation>
    </message>
    <message>
      <source>“By another person” is attested by whoever entered it, not proven by a sign-on.</source>
      <translation>„Durch eine andere Person“ bezeugt, wer es eingetragen hat; es ist nicht durch eine Anmeldung bewiesen.</translation>
    </message>
    <message>
      <source>“{0}” can't be imported; nothing was changed. Choose one of: {1}.</source>
      <translation>„{0}“ kann nicht importiert werden; nichts wurde geändert. Wählen Sie eines von: {1}.</translation>
    </message>
    <message>
      <source>“{0}” can't be read as “{1}”; nothing of this row is pasted.</source>
      <translation>„{0}“ lässt sich nicht als „{1}“ lesen; nichts aus dieser Zeile wird eingefügt.</translation>
    </message>
    <message>
      <source>“{0}” could not be written ({1}); what stood there before is unchanged. Close it where it is open or choose another place, and try again.</source>
      <translation>„{0}“ konnte nicht geschrieben werden ({1}); was dort stand, ist unverändert. Schließen Sie die Datei, wo sie offen ist, oder wählen Sie einen anderen Ort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>“{0}” could not be written because the disk is full; what stood there before is unchanged. Free some space or choose another place, and try again.</source>
      <translation>„{0}“ konnte nicht geschrieben werden, weil die Festplatte voll ist; was dort stand, ist unverändert. Schaffen Sie Platz oder wählen Sie einen anderen Ort, und versuchen Sie es noch einmal.</translation>
    </message>
    <message>
      <source>“{0}” follows from other fields and is not pasted.</source>
      <translation>„{0}“ folgt aus anderen Feldern und wird nicht eingefügt.</translation>
    </message>
    <message>
      <source>“{0}” is neither yes nor no; the text is kept.</source>
      <translation>„{0}“ ist weder Ja noch Nein; der Text bleibt.</translation>
    </message>
    <message>
      <source>“{0}” is no column of this sheet and its rows have no extra columns; it was not read.</source>
      <translation>„{0}“ ist keine Spalte dieses Blatts, und seine Zeilen haben keine zusätzlichen Spalten; sie wurde nicht gelesen.</translation>
    </message>
    <message>
      <source>“{0}” is no date; the text is kept.</source>
      <translation>„{0}“ ist kein Datum; der Text bleibt.</translation>
    </message>
    <message>
      <source>“{0}” is no day of the calendar; the text is kept.</source>
      <translation>„{0}“ ist kein Tag des Kalenders; der Text bleibt.</translation>
    </message>
    <message>
      <source>“{0}” is no number; the text is kept.</source>
      <translation>„{0}“ ist keine Zahl; der Text bleibt.</translation>
    </message>
    <message>
      <source>“{0}” is no period; nothing was changed. Write it like 2026-03.</source>
      <translation>„{0}“ ist kein Zeitraum; nichts wurde geändert. Schreiben Sie ihn wie 2026-03.</translation>
    </message>
    <message>
      <source>“{0}” is no period; the value is kept as extra.</source>
      <translation>„{0}“ ist kein Zeitraum; der Wert wird als Zusatz behalten.</translation>
    </message>
    <message>
      <source>“{0}” is no {1} we know; the text is kept.</source>
      <translation>„{0}“ ist kein uns bekannter Wert für {1}; der Text bleibt.</translation>
    </message>
    <message>
      <source>“{0}” is no {1}.</source>
      <translation>„{0}“ ist kein gültiger Wert: {1}.</translation>
    </message>
    <message>
      <source>“{0}” may mean a colour or something else; the text is kept.</source>
      <translation>„{0}“ kann eine Farbe oder etwas anderes bedeuten; der Text bleibt erhalten.</translation>
    </message>
    <message>
      <source>“{0}” names no year, and nothing here tells it; the text is kept.</source>
      <translation>„{0}“ nennt kein Jahr, und nichts hier sagt es; der Text bleibt.</translation>
    </message>
    <message>
      <source>“{0}” repeats its numbers for different records. Each gets a number of its own here; what stood there is kept as extra.</source>
      <translation>„{0}“ wiederholt seine Nummern für verschiedene Einträge. Jeder bekommt hier eine eigene Nummer; was dort stand, wird als Zusatz behalten.</translation>
    </message>
    <message>
      <source>“{0}” stays as it is here: approve the process here to make it active.</source>
      <translation>„{0}“ bleibt hier, wie es ist: geben Sie den Prozess hier frei, damit er aktiv wird.</translation>
    </message>
    <message>
      <source>“{0}” stays as it is here: it is the reason that was given.</source>
      <translation>„{0}“ bleibt hier, wie es ist: es ist der Grund, der angegeben wurde.</translation>
    </message>
    <message>
      <source>“{0}” stays as it is here: the CAPA is closed. Reopen it with a reason to change it.</source>
      <translation>„{0}“ bleibt hier, wie es ist: die CAPA ist abgeschlossen. Öffnen Sie sie mit einem Grund wieder, um es zu ändern.</translation>
    </message>
    <message>
      <source>“{0}” stays as it is here: the CAPA was raised for the reading {1}.</source>
      <translation>„{0}“ bleibt hier, wie es ist: die CAPA wurde für den Messwert {1} eröffnet.</translation>
    </message>
    <message>
      <source>“{0}” stays as it is here: the app itself sets it.</source>
      <translation>„{0}“ bleibt, wie es hier ist: Die App setzt es selbst.</translation>
    </message>
    <message>
      <source>“{0}” stays as it is here: the process was approved here.</source>
      <translation>„{0}“ bleibt hier, wie es ist: der Prozess wurde hier freigegeben.</translation>
    </message>
    <message>
      <source>“{0}” to “{1}” name no year: their values are kept as extra. Write the year into the header, the title, the sheet's or the file's name and import again.</source>
      <translation>„{0}“ bis „{1}“ nennen kein Jahr: Ihre Werte bleiben als Zusatzspalten erhalten. Schreiben Sie das Jahr in die Kopfzeile, den Titel, den Blatt- oder Dateinamen und importieren Sie noch einmal.</translation>
    </message>
    <message>
      <source>“{0}” was not {1}: {2}. Nothing was changed.</source>
      <translation>„{0}“ wurde nicht ausgeführt ({1}): {2}. Nichts wurde geändert.</translation>
    </message>
    <message>
      <source>“{0}” was read as {1:day}, its last day; the text is kept.</source>
      <translation>„{0}“ wurde als {1} gelesen, der letzte Tag davon; der Text bleibt.</translation>
    </message>
    <message>
      <source>“{0}” was read as {1:day}, with the year of the other dates or the title; the text is kept.</source>
      <translation>„{0}“ wurde als {1} gelesen, mit dem Jahr der anderen Daten oder des Titels; der Text bleibt.</translation>
    </message>
    <message>
      <source>“{0}” was read as {1}; the full text is kept.</source>
      <translation>„{0}“ wurde als {1} gelesen; der ganze Text bleibt.</translation>
    </message>
    <message>
      <source>“{0}” {1:day} is before “{2}” {3:day}.</source>
      <translation>„{0}“ {1} liegt vor „{2}“ {3}.</translation>
    </message>
  </context>
  <context>
    <name>typed_text</name>
    <message>
      <source>Choose one of: %1.</source>
      <translation>Wählen Sie eines davon: %1.</translation>
    </message>
    <message>
      <source>Type a date like %1.</source>
      <translation>Geben Sie ein Datum wie %1 ein.</translation>
    </message>
    <message>
      <source>Type a number, for example %1.</source>
      <translation>Geben Sie eine Zahl ein, zum Beispiel %1.</translation>
    </message>
    <message>
      <source>Type a period like 2026-03, 2026-Q2, 2026-H1, 2026-W07 or 2026.</source>
      <translation>Geben Sie einen Zeitraum wie 2026-03, 2026-Q2, 2026-H1, 2026-W07 oder 2026 ein.</translation>
    </message>
    <message>
      <source>Type a whole number, for example %1.</source>
      <translation>Geben Sie eine ganze Zahl ein, zum Beispiel %1.</translation>
    </message>
    <message>
      <source>Type yes or no.</source>
      <translation>Geben Sie Ja oder Nein ein.</translation>
    </message>
  </context>
  <context>
    <name>verbs</name>
    <message>
      <source>Activate</source>
      <translation>In Kraft setzen</translation>
    </message>
    <message>
      <source>Approve</source>
      <translation>Freigeben</translation>
    </message>
    <message>
      <source>Cancel it</source>
      <translation>Abbrechen</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Schließen</translation>
    </message>
    <message>
      <source>Close the review</source>
      <translation>Bewertung abschließen</translation>
    </message>
    <message>
      <source>Freeze figures</source>
      <translation>Zahlen festschreiben</translation>
    </message>
    <message>
      <source>Make a revision</source>
      <translation>Revision anlegen</translation>
    </message>
    <message>
      <source>Mark done</source>
      <translation>Erledigt melden</translation>
    </message>
    <message>
      <source>Mark held</source>
      <translation>Als durchgeführt melden</translation>
    </message>
    <message>
      <source>Mark missed</source>
      <translation>Als verfehlt melden</translation>
    </message>
    <message>
      <source>Mark reached</source>
      <translation>Als erreicht melden</translation>
    </message>
    <message>
      <source>Reopen</source>
      <translation>Wieder öffnen</translation>
    </message>
    <message>
      <source>Retire</source>
      <translation>Außer Kraft setzen</translation>
    </message>
    <message>
      <source>Set to %1</source>
      <translation>Setzen auf: %1</translation>
    </message>
    <message>
      <source>Start</source>
      <translation>Beginnen</translation>
    </message>
    <message>
      <source>Unfreeze</source>
      <translation>Zahlen wieder freigeben</translation>
    </message>
    <message>
      <source>Verify</source>
      <translation>Prüfen</translation>
    </message>
    <message>
      <source>Void</source>
      <translation>Für hinfällig erklären</translation>
    </message>
  </context>
  <context>
    <name>words</name>
    <message>
      <source>No</source>
      <translation>Nein</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Ja</translation>
    </message>
    <message>
      <source>a noun inside a sentence</source>
      <translation>A</translation>
    </message>
    <message>
      <source>d</source>
      <translation>T</translation>
    </message>
    <message>
      <source>m</source>
      <translation>M</translation>
    </message>
    <message>
      <source>y</source>
      <translation>J</translation>
    </message>
  </context>
</TS>
