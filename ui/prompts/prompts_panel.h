#pragma once

#include "prompts/prompt_list.h"
#include "prompts/prompt_service.h"

#include <QWidget>

#include <functional>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QProgressBar;
class QPushButton;
class QStackedWidget;
class QTabWidget;
class QToolButton;

namespace pawtrait::ui {

class ChartView;
class HeatLegend;
class PromptTable;

/// Words on the left, photos beside words as a heat map, words beside words as another. States: start, no weights, comparing, failed,
/// shown. What it shows is the service's, so that a new panel (in another language) goes on where the old one was.
class PromptsPanel : public QWidget {
    Q_OBJECT

public:
    /// Where photos come from; asked when they are needed.
    struct Photos {
        std::function<qsizetype(PromptSource)> count;
        std::function<std::vector<PromptPhoto>(PromptSource)> all;
        std::function<QString()> dataSetName; ///< empty: Explore shows none
    };

    /// All outlive the panel.
    PromptsPanel(PromptList &list, PromptService &service, Settings &settings, Photos photos, const QString &thumbnailFolder, QWidget *parent = nullptr);

    /// The photos may be others: the choice says how many there are. Cheap; nothing while the panel is out of sight.
    void refreshSources();
    void setLimits(const image::DecodeLimits &limits);
    /// Tests answer the file dialogs here.
    void setPathAnswer(std::function<QString()> answer) { m_pathAnswer = std::move(answer); }

    /// What the panel shows as a file: .png, .svg, .pdf, or .csv for all photos as `pawtrait prompts` writes it.
    Result<void> exportTo(const QString &path) const;
    void copy() const;

public slots:
    void compare();

signals:
    void photoAsked(const QString &file);
    /// The matrix as columns of Explore.
    void columnsAsked(pawtrait::ui::PromptSource source, const pawtrait::ui::MoreColumns &columns);
    void said(const QString &text);

protected:
    void showEvent(QShowEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    // prompts_panel_pages.cpp
    void build(const QString &thumbnailFolder);
    QWidget *buildWords();
    QWidget *buildWordButtons();
    QWidget *buildSources();
    QWidget *buildStart();
    QWidget *buildNoWeights();
    QWidget *buildLoading();
    QWidget *buildFailed();
    QWidget *buildShown(const QString &thumbnailFolder);
    QWidget *buildTools();

    // prompts_panel.cpp
    void fillWords();
    void wordsChanged();
    void addWord();
    void removeWords();
    void renameWord(int row, const QString &text);
    void sayOfWords(const QString &problem);
    void refresh();
    void refreshButtons();
    void showMatrix();
    void refreshHeat();
    void fillOrders();
    void orderBy(int prompt);
    void readCell(const QString &words);
    void chooseWeights();
    void useUsualWeights();
    void useInExplore();
    void openExportMenu();
    void save(const QString &filter, const QString &suffix);
    PromptSource source() const;
    HeatColours colours() const;
    bool areWordsShown() const;
    Chart chart() const;
    QSize exportSize() const;

    PromptList &m_list;
    PromptService &m_service;
    Settings &m_settings;
    Photos m_photos;
    std::function<QString()> m_pathAnswer;
    std::shared_ptr<const PromptMatrix> m_shown;
    bool m_fills = false; ///< the list's change is the panel's own

    QListWidget *m_words = nullptr;
    QLineEdit *m_newWord = nullptr;
    QLabel *m_wordsProblem = nullptr;
    QPushButton *m_add = nullptr;
    QToolButton *m_remove = nullptr, *m_reset = nullptr, *m_undo = nullptr, *m_redo = nullptr;
    QComboBox *m_source = nullptr;
    QPushButton *m_compare = nullptr;
    QStackedWidget *m_states = nullptr;
    QLabel *m_startWords = nullptr, *m_noWeights = nullptr, *m_loadingWords = nullptr, *m_failedWords = nullptr, *m_summary = nullptr, *m_cell = nullptr;
    QPushButton *m_usual = nullptr;
    QProgressBar *m_progress = nullptr;
    QTabWidget *m_tabs = nullptr;
    PromptTable *m_table = nullptr;
    ChartView *m_wordChart = nullptr;
    HeatLegend *m_legend = nullptr;
    QComboBox *m_order = nullptr, *m_colours = nullptr;
    QToolButton *m_direction = nullptr, *m_export = nullptr;
    QPushButton *m_explore = nullptr;
};

} // namespace pawtrait::ui
