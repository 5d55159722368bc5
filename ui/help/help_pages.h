/// The room `help`: what the program says about itself.
#pragma once

#include "scoring/model_card.h"

#include <QList>
#include <QString>

#include <vector>

class QAction;

namespace pawtrait::ui {

struct HelpPage {
    QString name;     ///< "first-steps": also the link to it, "first-steps.md"
    QString title;    ///< the page's first heading
    QString markdown; ///< whole
};

/// The pages of resources/help in reading order. The page "keys" is completed by keysMarkdown(), "flags" by the flags' own words.
std::vector<HelpPage> helpPages();

/// A table of every shortcut and what it does, from the actions that have one, in their order.
QString keysMarkdown(const QList<QAction *> &actions);

/// The 12 flags with the contest's words.
QString flagsMarkdown();

/// The card in words: what the model was fitted on, how good it is beside a constant, what it cannot do.
QString modelCardHtml(const scoring::ModelCard &card);

} // namespace pawtrait::ui
