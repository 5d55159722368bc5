/// Advice that has nothing to do with the score: photographers' craft, said as such. No points are promised for following it;
/// on 100 labelled photos none of these measures went with the score (`../shared/design/crop-search.md` section 6).
#pragma once

#include "common/result.h"
#include "crop/edit.h"
#include "crop/subject.h"

#include <optional>
#include <vector>

namespace pawtrait::crop {

struct Advice {
    enum class Kind { Blurred, Dark, Bright, Blown, Lost, Flat, Small, CutByFrame, Crooked, ColourCast };
    Kind kind = Kind::Blurred;
    double measured = 0;      ///< in the threshold's unit
    double threshold = 0;     ///< what it was held against
    QString sentence;         ///< translated; what was seen and what can be done
    std::optional<Edit> mend; ///< only what this one needs; none where only another photo helps
};

/// Of a decoded photo (a reduced one will do: 600 pixels and more). Without a subject only what the whole photo shows:
/// crooked, colour cast. Blocking, about 0.03 s, any thread.
Result<std::vector<Advice>> adviceFor(const image::Photo &photo, const std::optional<Subject> &subject);

/// `edit` with the steps of `mend` in place of its own of the same kind.
Edit withMend(Edit edit, const Edit &mend);
/// `edit` without the steps that `mend` has: takes a mend back.
Edit withoutMend(Edit edit, const Edit &mend);

} // namespace pawtrait::crop
