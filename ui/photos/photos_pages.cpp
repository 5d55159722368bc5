// What is shown where there are no photos.
#include "photos/photos_panel.h"

#include "parts/in_background.h"
#include "parts/paw.h"
#include "photos/filter_bar.h"
#include "photos/sample_photos.h"

#include <QDir>
#include <QFileInfo>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace pawtrait::ui {

namespace {

QLabel *centredLabel(const QString &text, double scale, bool quiet)
{
    auto *label = new QLabel(text);
    QFont font = label->font();
    font.setPointSizeF(font.pointSizeF() * scale);
    label->setFont(font);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    if (quiet)
        label->setForegroundRole(QPalette::PlaceholderText);
    return label;
}

QPushButton *button(const QString &objectName, const QString &text, const QString &toolTip)
{
    auto *made = new QPushButton(text);
    made->setObjectName(objectName);
    made->setToolTip(toolTip);
    return made;
}

} // namespace

void PhotosPanel::refreshRecentFolders()
{
    qDeleteAll(m_recent->findChildren<QPushButton *>());
    const QStringList folders = m_session.recentFolders().mid(0, 4);
    for (const QString &folder : folders) {
        auto *open = button(QStringLiteral("recentFolderButton"), QDir(folder).dirName(), QDir::toNativeSeparators(folder));
        open->setFlat(true);
        connect(open, &QPushButton::clicked, this, [this, folder] { emit recentFolderAsked(folder); });
        m_recent->layout()->addWidget(open);
    }
    m_recent->setVisible(!folders.isEmpty());
}

QWidget *PhotosPanel::buildEmptyPage()
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("emptyPage"));
    auto *column = new QVBoxLayout(page);
    column->addStretch(2);
    column->addWidget(new Paw, 0, Qt::AlignHCenter);
    column->addWidget(centredLabel(tr("Drop photos or a folder here"), 1.7, false));
    QLabel *text = centredLabel(tr("Each photo gets a predicted Pawpularity with an honest range. Your files are never changed, and nothing leaves this computer."), 1, true);
    text->setMinimumWidth(420);
    text->setMaximumWidth(480);
    auto *middle = new QHBoxLayout; // and not an alignment, which forgets that wrapped words need height
    middle->addStretch(1);
    middle->addWidget(text);
    middle->addStretch(1);
    column->addLayout(middle);
    auto *buttons = new QHBoxLayout;
    auto *files = button(QStringLiteral("emptyOpenPhotosButton"), tr("Open photos..."), tr("Choose photos from a folder"));
    auto *folder = button(QStringLiteral("emptyOpenFolderButton"), tr("Open folder..."), tr("Take all photos of a folder and its sub-folders"));
    connect(files, &QPushButton::clicked, this, &PhotosPanel::openPhotosAsked);
    connect(folder, &QPushButton::clicked, this, &PhotosPanel::openFolderAsked);
    buttons->addStretch(1);
    auto *samples = button(QStringLiteral("emptySamplePhotosButton"), tr("Try drawn animals"), tr("Draws six pictures of two animals to try the program with"));
    connect(samples, &QPushButton::clicked, this, [this] {
        const QString place = QFileInfo(m_session.places().pictures).dir().filePath(QStringLiteral("samples"));
        inBackground(
            this, [place] { return drawSamplePhotos(place); },
            [this, place](const Result<void> &drawn) {
                if (drawn)
                    m_session.addPaths({place});
                else
                    emit said(drawn.error().userText);
            });
    });
    buttons->addWidget(files);
    buttons->addWidget(folder);
    buttons->addWidget(samples);
    buttons->addStretch(1);
    column->addSpacing(16);
    column->addLayout(buttons);
    m_recent = new QWidget;
    m_recent->setObjectName(QStringLiteral("recentFoldersWidget"));
    auto *recent = new QVBoxLayout(m_recent);
    recent->setSpacing(2);
    recent->addWidget(centredLabel(tr("Folders from before"), 1, true));
    m_recent->hide();
    column->addSpacing(16);
    column->addWidget(m_recent, 0, Qt::AlignHCenter);
    column->addStretch(3);
    return page;
}

QWidget *PhotosPanel::buildNoMatchPage()
{
    auto *page = new QWidget;
    page->setObjectName(QStringLiteral("noMatchPage"));
    auto *column = new QVBoxLayout(page);
    column->addStretch(1);
    column->addWidget(centredLabel(tr("No photo passes this filter"), 1.4, false));
    auto *all = button(QStringLiteral("noMatchShowAllButton"), tr("Show all photos"), tr("Take every filter away"));
    connect(all, &QPushButton::clicked, this, [this] { m_filterBar->clearFilter(); });
    column->addWidget(all, 0, Qt::AlignHCenter);
    column->addStretch(1);
    return page;
}

} // namespace pawtrait::ui
