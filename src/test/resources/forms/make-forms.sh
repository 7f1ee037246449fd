#!/bin/sh
# Makes the forms of report.md and deck.md anew. Wants a compiled project and, for the PDF files,
# LibreOffice and Chromium with a Japanese font (Debian: libreoffice-writer libreoffice-impress chromium fonts-ipafont).
set -e
cd "$(dirname "$0")/../../../.."
mvn -q -B -o test-compile
mvn -q -B -o exec:java -Dexec.classpathScope=test \
  -Dexec.mainClass=org.stigraph.forms.FormsRecipe -Dexec.args=src/test/resources/forms
cd src/test/resources/forms
soffice --headless --convert-to pdf report.docx >/dev/null
soffice --headless --convert-to pdf deck.pptx >/dev/null
mkdir -p /tmp/forms
cp printed.html /tmp/forms
chromium --headless --no-sandbox --print-to-pdf=printed.pdf file:///tmp/forms/printed.html
