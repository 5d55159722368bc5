#include "help/about_dialog.h"

#include "parts/icons.h"
#include "settings/theme.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFile>
#include <QHeaderView>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace pawtrait::ui {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("pawtrait::about", text);
}

QLabel *textLabel(const QString &objectName, const QString &text)
{
    auto *label = new QLabel(text);
    label->setObjectName(objectName);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

std::vector<LibraryNote> libraryNotes()
{
    QFile file(QStringLiteral(":/pawtrait/licences/libraries.json"));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The list of libraries is missing from the program.");
    std::vector<LibraryNote> notes;
    for (const QJsonValue value : QJsonDocument::fromJson(file.readAll()).array()) {
        const QJsonObject entry = value.toObject();
        LibraryNote note{entry.value(QLatin1String("name")).toString(), entry.value(QLatin1String("version")).toString(), entry.value(QLatin1String("licence")).toString(),
                         QCoreApplication::translate("pawtrait::libraries", entry.value(QLatin1String("purpose")).toString().toUtf8().constData())};
        if (note.name == QLatin1String("Qt"))
            note.version = QString::fromLatin1(qVersion());
        notes.push_back(note);
    }
    return notes;
}

QDialog *makeAboutDialog(const AboutFacts &facts, QWidget *parent)
{
    auto *dialog = new QDialog(parent);
    dialog->setObjectName(QStringLiteral("aboutDialog"));
    dialog->setWindowTitle(tr("About Pawtrait"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    auto *column = new QVBoxLayout(dialog);
    column->setContentsMargins(2 * design::spacing, 2 * design::spacing, 2 * design::spacing, 2 * design::spacing);
    column->setSpacing(2 * design::spacing);
    auto *head = new QHBoxLayout;
    head->setSpacing(2 * design::spacing);
    auto *paw = new QLabel;
    paw->setPixmap(applicationIcon().pixmap(QSize(64, 64), dialog->devicePixelRatioF()));
    head->addWidget(paw, 0, Qt::AlignTop);
    auto *words = new QVBoxLayout;
    words->setSpacing(design::spacing / 2);
    QLabel *title = textLabel(QStringLiteral("aboutVersionLabel"), tr("Pawtrait %1").arg(facts.version));
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    title->setFont(large);
    words->addWidget(title);
    words->addWidget(textLabel(QStringLiteral("aboutPurposeLabel"),
                               tr("Helps animal shelters choose and improve listing photos. Everything happens on this computer; nothing is sent anywhere.")));
    words->addWidget(
        textLabel(QStringLiteral("aboutDeviceLabel"), facts.model.isEmpty() ? tr("No model is open.") : tr("%1 on %2. %3").arg(facts.model, facts.device, facts.deviceReason)));
    head->addLayout(words, 1);
    column->addLayout(head);

    auto *list = new QTreeWidget;
    list->setObjectName(QStringLiteral("aboutLibrariesTree"));
    list->setAccessibleName(tr("Libraries and their licences"));
    list->setHeaderLabels({tr("Made with"), tr("Version"), tr("Licence"), tr("For")});
    list->setRootIsDecorated(false);
    list->setFrameShape(QFrame::NoFrame);
    for (const LibraryNote &note : libraryNotes()) {
        auto *item = new QTreeWidgetItem(list, {note.name, note.version, note.licence, note.purpose});
        item->setToolTip(3, note.purpose);
    }
    for (int i = 0; i < 3; ++i)
        list->resizeColumnToContents(i);
    column->addWidget(list, 1);
    column->addWidget(textLabel(QStringLiteral("aboutLicenceLabel"),
                                tr("Pawtrait's sources are free software under the Apache License 2.0; a copy of the built program is passed on under the GPL, version 3, because "
                                   "of exiv2 and QCustomPlot. The licences' full texts are in /usr/share/common-licenses and /usr/share/doc on Debian.")));
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    column->addWidget(buttons);
    dialog->resize(720, 520);
    return dialog;
}

} // namespace pawtrait::ui
