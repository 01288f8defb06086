/* Run by `mutool run`: file in, file out, values as JSON by the field's name for screen readers. */
var doc = new PDFDocument(scriptArgs[0]);
var values = JSON.parse(scriptArgs[2]);
for (var page = 0; page < doc.countPages(); page++) {
  var loaded = doc.loadPage(page);
  var widgets = loaded.getWidgets();
  for (var index = 0; index < widgets.length; index++) {
    var widget = widgets[index];
    var value = values[widget.getLabel()];
    if (value === undefined) continue;
    if (widget.getFieldType() === 'combobox') widget.setChoiceValue(value);
    else widget.setTextValue(value);
    widget.update();
  }
}
doc.save(scriptArgs[1], 'incremental');
