#include "parts/save_path.h"

#include "common/files.h"

#include <QCoreApplication>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>

namespace pawtrait::ui {

namespace {

bool mayReplace(QWidget *parent, const QString &title, const QString &path)
{
    if (!QFileInfo::exists(path))
        return true;
    QMessageBox box(QMessageBox::Warning, title, QCoreApplication::translate("pawtrait::ui::SavePath", "%1 exists already. Replace it?").arg(quotedName(path)),
                    QMessageBox::Yes | QMessageBox::No, parent);
    box.setObjectName(QStringLiteral("replaceFileMessageBox"));
    box.setTextFormat(Qt::PlainText);
    box.setDefaultButton(QMessageBox::No);
    return box.exec() == QMessageBox::Yes;
}

} // namespace

QString askForSavePath(QWidget *parent, const QString &title, const QString &suggested, const QString &filter, const QString &suffix)
{
    const QFileInfo info(suggested);
    QFileDialog dialog(parent, title, info.isAbsolute() ? info.path() : QString(), filter);
    dialog.setObjectName(QStringLiteral("saveFileDialog"));
    dialog.setAcceptMode(QFileDialog::AcceptSave);
    dialog.setFileMode(QFileDialog::AnyFile);
    dialog.setDefaultSuffix(suffix);
    dialog.setOption(QFileDialog::DontConfirmOverwrite); // a desktop's own dialog asks about the name as typed, without its ending
    dialog.selectFile(info.fileName());
    while (dialog.exec() == QDialog::Accepted) {
        const QString path = dialog.selectedFiles().value(0);
        if (mayReplace(parent, title, path))
            return path;
    }
    return {};
}

} // namespace pawtrait::ui
