#pragma once

#include <cstddef>
#include <span>
#include <vector>

namespace pawtrait {

/// Dense row-major matrix, rows x columns; plain data.
template <class T>
struct BasicMatrix {
    int rows = 0;
    int columns = 0;
    std::vector<T> values;

    BasicMatrix() = default;
    BasicMatrix(int rowCount, int columnCount)
        : rows(rowCount), columns(columnCount),
          values(static_cast<std::size_t>(rowCount) * static_cast<std::size_t>(columnCount))
    {
    }

    std::span<T> row(int i) { return {values.data() + offset(i), static_cast<std::size_t>(columns)}; }
    std::span<const T> row(int i) const { return {values.data() + offset(i), static_cast<std::size_t>(columns)}; }

private:
    std::size_t offset(int i) const { return static_cast<std::size_t>(i) * static_cast<std::size_t>(columns); }
};

using Matrix = BasicMatrix<double>;
using MatrixF = BasicMatrix<float>;

} // namespace pawtrait
