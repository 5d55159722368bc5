#include "exporting/sheet_dialog.h"

#include "exporting/name_pattern.h"
#include "exporting/sheet_files.h"
#include "exporting/sheet_preview.h"
#include "parts/in_background.h"
#include "settings/theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QProgressBar>
#include <QPushButton>
#include <QSpinBox>
#include <QTimer>
#include <QToolButton>
#include <QUrl>

#include <algorithm>
#include <atomic>

namespace pawtrait::ui {

namespace {

QPushButton *button(const QString &objectName, const QString &text, const QString &toolTip)
{
    auto *made = new QPushButton(text);
    made->setObjectName(objectName);
    made->setToolTip(toolTip);
    made->setAutoDefault(false);
    return made;
}

QToolButton *stepButton(const QString &objectName, const QString &text, Qt::ArrowType arrow)
{
    auto *made = new QToolButton;
    made->setObjectName(objectName);
    made->setAccessibleName(text);
    made->setToolTip(text);
    made->setArrowType(arrow);
    made->setAutoRaise(true);
    made->setFocusPolicy(Qt::TabFocus);
    return made;
}

QLabel *wrappedLabel(const QString &objectName)
{
    auto *label = new QLabel;
    label->setObjectName(objectName);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    return label;
}

bool anyExists(const QStringList &paths)
{
    return std::any_of(paths.begin(), paths.end(), [](const QString &path) { return QFileInfo::exists(path); });
}

} // namespace

SheetDialog::SheetDialog(Settings &settings, const ExportSets &sets, QStringList originals, double coverage, const QString &modelName, QWidget *parent)
    : QDialog(parent),
      m_settings(settings),
      m_originals(std::move(originals)),
      m_coverage(coverage),
      m_modelName(modelName),
      m_askFolder([this](const QString &now) { return QFileDialog::getExistingDirectory(this, tr("Folder for the sheet"), now); }),
      m_showInFolder([](const QString &path) { QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(path).absolutePath())); })
{
    setObjectName(QStringLiteral("sheetDialog"));
    setWindowTitle(tr("Contact sheet"));
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(2 * design::spacing, 2 * design::spacing, 2 * design::spacing, 2 * design::spacing);
    column->setSpacing(2 * design::spacing);
    auto *row = new QHBoxLayout;
    row->setSpacing(2 * design::spacing);
    auto *left = new QVBoxLayout;
    left->setSpacing(2 * design::spacing);
    left->addWidget(buildForm(sets));
    m_pages = wrappedLabel(QStringLiteral("sheetPagesLabel"));
    m_pages->setForegroundRole(QPalette::PlaceholderText);
    left->addWidget(m_pages);
    left->addStretch(1);
    row->addLayout(left, 1);
    row->addLayout(buildPreview(), 1);
    column->addLayout(row, 1);
    column->addWidget(buildQuestion());
    m_result = wrappedLabel(QStringLiteral("sheetResultLabel"));
    m_result->hide();
    column->addWidget(m_result);
    m_progress = new QProgressBar;
    m_progress->setObjectName(QStringLiteral("sheetProgressBar"));
    m_progress->setAccessibleName(tr("Photos on the sheet"));
    m_progress->setTextVisible(false);
    m_progress->hide();
    column->addWidget(m_progress);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(design::spacing);
    m_show = button(QStringLiteral("sheetShowInFolderButton"), tr("Show in folder"), tr("Open the folder with the sheet"));
    m_show->hide();
    connect(m_show, &QPushButton::clicked, this, [this] { m_showInFolder(m_made.value(0)); });
    auto *close = button(QStringLiteral("closeSheetButton"), tr("Close"), {});
    connect(close, &QPushButton::clicked, this, &QDialog::reject);
    m_start = new QPushButton(tr("Make the sheet"));
    m_start->setObjectName(QStringLiteral("startSheetButton"));
    m_start->setDefault(true);
    connect(m_start, &QPushButton::clicked, this, [this] { start(false, false); });
    connect(this, &QDialog::finished, this, [this] { m_stop.request_stop(); });
    buttons->addWidget(m_show);
    buttons->addStretch(1);
    buttons->addWidget(close);
    buttons->addWidget(m_start);
    column->addLayout(buttons);
    resize(900, 580);
    refresh();
    growToFit();
}

void SheetDialog::growToFit()
{
    resize(width(), std::max(height(), layout()->totalHeightForWidth(width()))); // lines of text come and grow
}

SheetDialog::~SheetDialog()
{
    m_stop.request_stop();
}

QWidget *SheetDialog::buildForm(const ExportSets &sets)
{
    auto *page = new QWidget;
    auto *form = new QFormLayout(page);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * design::spacing);
    form->setVerticalSpacing(design::spacing + 4);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    const auto add = [form](const QString &title, QWidget *control, const QString &objectName, const QString &toolTip) {
        control->setObjectName(objectName);
        control->setAccessibleName(title);
        control->setToolTip(toolTip);
        form->addRow(title, control);
    };
    m_which = new QComboBox;
    const auto offer = [this](const std::vector<ExportPhoto> &photos, const QString &text) {
        if (photos.empty())
            return;
        m_photos.push_back(photos);
        m_which->addItem(text);
    };
    offer(sets.shown, tr("All %Ln photo(s) shown", nullptr, static_cast<int>(sets.shown.size())));
    offer(sets.picked, tr("The %Ln picked photo(s)", nullptr, static_cast<int>(sets.picked.size())));
    offer(sets.selected, tr("The %Ln selected photo(s)", nullptr, static_cast<int>(sets.selected.size())));
    if (sets.selected.size() > 1)
        m_which->setCurrentIndex(m_which->count() - 1);
    add(tr("Photos"), m_which, QStringLiteral("sheetPhotosComboBox"), tr("Which photos are on the sheet"));
    m_title = new QLineEdit(tr("Photos"));
    m_title->setMaxLength(120);
    add(tr("Title"), m_title, QStringLiteral("sheetTitleLineEdit"), tr("Heading of each page, and the name of the file"));
    m_format = new QComboBox;
    m_format->addItem(tr("PDF, to print or send"), QStringLiteral("pdf"));
    m_format->addItem(tr("PNG, a picture for each page"), QStringLiteral("png"));
    m_format->setCurrentIndex(std::max(0, m_format->findData(m_settings.value(Setting::SheetFormat))));
    add(tr("Kind of file"), m_format, QStringLiteral("sheetFormatComboBox"), tr("A4 pages"));
    m_columns = new QSpinBox;
    m_columns->setRange(1, 12);
    m_columns->setValue(m_settings.value(Setting::SheetColumns).toInt());
    add(tr("Photos beside each other"), m_columns, QStringLiteral("sheetColumnsSpinBox"), tr("Fewer are larger"));
    m_landscape = new QCheckBox(tr("The long side across"));
    m_landscape->setChecked(m_settings.value(Setting::SheetLandscape) == QLatin1String("yes"));
    add(tr("Page"), m_landscape, QStringLiteral("sheetLandscapeCheckBox"), tr("Landscape pages"));
    const QString kept = m_settings.value(Setting::SheetFolder);
    m_folder = new QLineEdit(QDir::toNativeSeparators(QDir::isAbsolutePath(kept) ? kept : standardExportFolder()));
    m_folder->setObjectName(QStringLiteral("sheetFolderLineEdit"));
    m_folder->setAccessibleName(tr("Folder"));
    m_folder->setToolTip(tr("The folder is made when it is missing"));
    auto *choose = button(QStringLiteral("chooseSheetFolderButton"), tr("Choose..."), tr("Choose the folder for the sheet"));
    connect(choose, &QPushButton::clicked, this, [this] {
        if (const QString folder = m_askFolder(QDir::fromNativeSeparators(m_folder->text())); !folder.isEmpty())
            m_folder->setText(QDir::toNativeSeparators(folder));
    });
    auto *line = new QHBoxLayout;
    line->setSpacing(design::spacing);
    line->addWidget(m_folder, 1);
    line->addWidget(choose);
    form->addRow(tr("Folder"), line);
    for (QComboBox *combo : {m_which, m_format})
        connect(combo, &QComboBox::currentIndexChanged, this, &SheetDialog::refresh);
    for (QLineEdit *edit : {m_title, m_folder})
        connect(edit, &QLineEdit::textChanged, this, &SheetDialog::refresh);
    connect(m_columns, &QSpinBox::valueChanged, this, &SheetDialog::refresh);
    connect(m_landscape, &QCheckBox::toggled, this, &SheetDialog::refresh);
    return page;
}

QLayout *SheetDialog::buildPreview()
{
    auto *column = new QVBoxLayout;
    column->setSpacing(design::spacing / 2);
    auto *line = new QHBoxLayout;
    m_previewTitle = new QLabel;
    m_previewTitle->setObjectName(QStringLiteral("sheetPreviewTitleLabel"));
    m_previous = stepButton(QStringLiteral("previousSheetPageButton"), tr("Preview of the page before"), Qt::LeftArrow);
    m_next = stepButton(QStringLiteral("nextSheetPageButton"), tr("Preview of the next page"), Qt::RightArrow);
    connect(m_previous, &QToolButton::clicked, this, [this] { showPage(m_page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { showPage(m_page + 1); });
    line->addWidget(m_previewTitle, 1);
    line->addWidget(m_previous);
    line->addWidget(m_next);
    column->addLayout(line);
    m_preview = new SheetPreview;
    column->addWidget(m_preview, 1);
    return column;
}

void SheetDialog::showPage(int page)
{
    m_page = std::clamp(page, 0, std::max(0, m_pageCount - 1));
    m_previous->setEnabled(m_page > 0);
    m_next->setEnabled(m_page + 1 < m_pageCount);
    m_previewTitle->setText(m_pageCount > 0 ? tr("Page %1 of %2").arg(m_page + 1).arg(m_pageCount) : QString());
    if (m_pageCount > 0)
        m_preview->show(request(), m_page);
}

QWidget *SheetDialog::buildQuestion()
{
    m_question = new QWidget;
    m_question->setObjectName(QStringLiteral("existingSheetWidget"));
    m_question->setAutoFillBackground(true);
    m_question->setBackgroundRole(QPalette::ToolTipBase);
    auto *column = new QVBoxLayout(m_question);
    column->setContentsMargins(16, 12, 16, 12);
    m_questionText = wrappedLabel(QStringLiteral("existingSheetLabel"));
    m_questionText->setForegroundRole(QPalette::ToolTipText);
    column->addWidget(m_questionText);
    auto *row = new QHBoxLayout;
    row->setSpacing(design::spacing);
    auto *number = button(QStringLiteral("numberSheetButton"), tr("Add a number"), tr("The new sheet gets a number behind its name; the old one stays"));
    auto *replace = button(QStringLiteral("replaceSheetButton"), tr("Replace it"), tr("The new sheet takes the place of the old one"));
    connect(number, &QPushButton::clicked, this, [this] { start(false, true); });
    connect(replace, &QPushButton::clicked, this, [this] { start(true, false); });
    row->addWidget(number);
    row->addWidget(replace);
    row->addStretch(1);
    column->addLayout(row);
    m_question->hide();
    return m_question;
}

const std::vector<ExportPhoto> &SheetDialog::photos() const
{
    static const std::vector<ExportPhoto> none;
    return m_which->currentIndex() < 0 ? none : m_photos[static_cast<std::size_t>(m_which->currentIndex())];
}

SheetRequest SheetDialog::request() const
{
    SheetRequest made;
    made.photos = photos();
    made.options = {m_title->text().trimmed(), m_landscape->isChecked(), m_columns->value(), m_coverage, m_modelName};
    const QString name = exporting::harmlessFileName(m_title->text()) + QLatin1Char('.') + m_format->currentData().toString();
    made.path = QDir(QDir::cleanPath(QDir::fromNativeSeparators(m_folder->text().trimmed()))).filePath(name);
    made.originals = m_originals;
    made.limits = m_settings.decodeLimits();
    return made;
}

QString SheetDialog::problem() const
{
    if (photos().empty())
        return tr("There are no photos for a sheet.");
    if (!QDir::isAbsolutePath(m_folder->text().trimmed()))
        return tr("Choose a folder for the sheet.");
    if (m_title->text().trimmed().isEmpty())
        return tr("Write a title: it is the name of the file too.");
    return {};
}

void SheetDialog::refresh()
{
    const QString wrong = problem();
    m_question->hide();
    m_start->setEnabled(wrong.isEmpty() && !m_running);
    if (photos().empty()) {
        m_pageCount = 0;
        m_preview->clear(wrong);
        showPage(0);
        return m_pages->setText(wrong);
    }
    const SheetRequest now = request();
    const int pages = exporting::ContactSheet(sheetGroups(now.photos), now.options).pageCount();
    m_pageCount = pages;
    showPage(m_page);
    if (!wrong.isEmpty())
        return m_pages->setText(wrong);
    //: %1 is a file's name
    m_pages->setText(tr("%n page(s) in %1, with names, scores, ranges and stars. Folders are not printed.", nullptr, pages)
                         .arg(QFileInfo(exporting::sheetPaths(now.path, pages).front()).fileName()));
}

void SheetDialog::say(const QString &text)
{
    m_result->setText(text);
    m_result->setVisible(!text.isEmpty());
    growToFit();
}

void SheetDialog::start(bool overwrite, bool number)
{
    if (!problem().isEmpty() || m_running)
        return;
    SheetRequest work = request();
    const int pages = exporting::ContactSheet(sheetGroups(work.photos), work.options).pageCount();
    const QFileInfo info(work.path);
    for (int count = 2; number && anyExists(exporting::sheetPaths(work.path, pages)); ++count)
        work.path = info.dir().filePath(QStringLiteral("%1-%2.%3").arg(info.completeBaseName()).arg(count).arg(info.suffix()));
    if (!overwrite && anyExists(exporting::sheetPaths(work.path, pages))) {
        m_questionText->setText(tr("\"%1\" is in the folder already.").arg(info.fileName()));
        m_question->show();
        return growToFit();
    }
    work.overwrite = overwrite;
    m_settings.setValue(Setting::SheetFormat, m_format->currentData().toString());
    m_settings.setValue(Setting::SheetColumns, QString::number(m_columns->value()));
    m_settings.setValue(Setting::SheetLandscape, m_landscape->isChecked() ? QStringLiteral("yes") : QStringLiteral("no"));
    m_settings.setValue(Setting::SheetFolder, info.absolutePath());
    m_question->hide();
    m_show->hide();
    say({});
    m_running = true;
    m_start->setEnabled(false);
    m_progress->setRange(0, static_cast<int>(work.photos.size()));
    m_progress->setValue(0);
    m_progress->show();
    m_stop = StopSource();
    auto *relay = new QObject(this); // progress comes to the window thread while this lives
    const auto done = std::make_shared<std::atomic<qint64>>(0);
    auto *timer = new QTimer(relay);
    connect(timer, &QTimer::timeout, this, [this, done] { m_progress->setValue(static_cast<int>(done->load())); });
    timer->start(40);
    inBackground(
        this,
        [work = std::move(work), done, stop = m_stop.get_token()] {
            return makeSheet(
                work, [&](qint64 photos, qint64) { done->store(photos); }, stop);
        },
        [this, relay](const Result<MadeSheet> &sheet) {
            delete relay;
            m_running = false;
            m_progress->hide();
            if (sheet) {
                m_made = sheet->paths;
                QString text = tr("%n file(s) written: %1", nullptr, static_cast<int>(m_made.size())).arg(QFileInfo(m_made.front()).fileName());
                if (!sheet->problems.isEmpty())
                    text += QLatin1Char('\n') + sheet->problems.join(QLatin1Char('\n'));
                say(text);
                m_show->show();
            } else if (sheet.error().kind != ErrorKind::Cancelled) {
                say(sheet.error().userText);
            }
            refresh();
        });
}

} // namespace pawtrait::ui
