#include "exporting/export_actions.h"

#include "common/files.h"
#include "exporting/export_dialog.h"
#include "exporting/originals.h"
#include "exporting/score_table.h"
#include "exporting/sheet_dialog.h"
#include "parts/icons.h"
#include "parts/in_background.h"
#include "parts/save_path.h"
#include "photos/photos_panel.h"

#include <QAction>
#include <QDir>

namespace pawtrait::ui {

ExportActions::ExportActions(PhotosPanel &panel, PhotoSession &session, Settings &settings, QObject *parent)
    : QObject(parent), m_panel(panel), m_session(session), m_settings(settings)
{
    m_pathAnswer = [this](const QString &suggested) { return askForSavePath(m_panel.window(), tr("Save the scores"), suggested, tr("Tables (*.csv)"), QStringLiteral("csv")); };
    m_export = add(QStringLiteral("exportAction"), tr("&Export..."), Qt::Key_E, tr("Make copies of photos that are ready to publish (E)"), &ExportActions::showExport);
    m_export->setIcon(icon(Icon::Export));
    m_sheet = add(QStringLiteral("contactSheetAction"), tr("Co&ntact sheet..."), Qt::CTRL | Qt::SHIFT | Qt::Key_E,
                  tr("Pages with small pictures and their scores, to print or send"), &ExportActions::showSheet);
    m_table = add(QStringLiteral("scoresCsvAction"), tr("Scores as CS&V..."), {}, tr("A table of the photos shown and their scores, for a spreadsheet"), &ExportActions::saveTable);
}

QAction *ExportActions::add(const QString &objectName, const QString &text, const QKeySequence &key, const QString &toolTip, void (ExportActions::*act)())
{
    auto *action = new QAction(text, this);
    action->setObjectName(objectName);
    action->setShortcut(key);
    action->setShortcutContext(Qt::WidgetWithChildrenShortcut);
    action->setToolTip(toolTip);
    connect(action, &QAction::triggered, this, act);
    return action;
}

void ExportActions::refresh()
{
    for (QAction *action : actions())
        action->setEnabled(m_session.order().rowCount() > 0);
}

QStringList ExportActions::originals() const
{
    QStringList files;
    for (int row = 0; row < m_session.photos().size(); ++row)
        files.append(m_session.photos().at(row).file);
    return files;
}

void ExportActions::showExport()
{
    auto *dialog = new ExportDialog(m_settings, exportSets(m_session, m_panel.selectedIds()), originals(), m_session.scorer(), m_panel.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ExportActions::showSheet()
{
    const auto scorer = m_session.scorer();
    auto *dialog = new SheetDialog(m_settings, exportSets(m_session, m_panel.selectedIds()), originals(), scorer ? scorer->card().range.coverage : 0,
                                   scorer ? scorer->card().name : QString(), m_panel.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void ExportActions::saveTable()
{
    const QString kept = m_settings.value(Setting::SheetFolder);
    const QString path = m_pathAnswer(QDir(QDir::isAbsolutePath(kept) ? kept : QDir::homePath()).filePath(tr("scores", "name of a file") + QStringLiteral(".csv")));
    if (path.isEmpty())
        return;
    std::vector<exporting::ScoreRow> rows;
    for (const ExportPhoto &photo : exportSets(m_session, {}).shown)
        rows.push_back({QDir::toNativeSeparators(photo.file), photo.score, photo.score ? QString() : photo.error.isEmpty() ? tr("Not scored yet.") : photo.error});
    inBackground(
        this,
        [path, rows = std::move(rows), photos = originals()]() -> Result<void> {
            if (exporting::Originals(photos).contains(path))
                return Error{ErrorKind::WriteFailed, tr("%1 is one of the photos, and photos are never written over. Choose another name.").arg(quotedName(path)), {}};
            return writeFile(path, exporting::scoreTableCsv(rows));
        },
        [this, path](const Result<void> &written) { emit said(written ? tr("The scores are in %1.").arg(QDir::toNativeSeparators(path)) : written.error().userText); });
}

} // namespace pawtrait::ui
