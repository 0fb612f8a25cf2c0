/// What keeps its order when a list is rearranged.
enum IncreasingRun {
  /// The heaviest selection of items whose values rise, as a mark for each item; of two selections of one
  /// weight the one that ends first. Values are distinct. O(items × log items).
  static func heaviest(_ values: [Int], weights: [Int]) -> [Bool] {
    var kept = [Bool](repeating: false, count: values.count)
    let order = values.indices.sorted { values[$0] < values[$1] }
    var ranks = [Int](repeating: 0, count: values.count)
    for (rank, index) in order.enumerated() { ranks[index] = rank + 1 }
    // A tree over ranks that holds the best weight of a selection that ends at or below a rank.
    var best = [Int](repeating: 0, count: values.count + 1)
    var last = [Int](repeating: -1, count: values.count + 1)
    var previous = [Int](repeating: -1, count: values.count)
    var end = -1
    var most = 0
    for index in values.indices {
      var weight = 0
      var rank = ranks[index] - 1
      while rank > 0 {
        if best[rank] > weight {
          weight = best[rank]
          previous[index] = last[rank]
        }
        rank &= rank - 1
      }
      weight += weights[index]
      if weight > most {
        most = weight
        end = index
      }
      rank = ranks[index]
      while rank <= values.count {
        if weight > best[rank] {
          best[rank] = weight
          last[rank] = index
        }
        rank += rank & -rank
      }
    }
    while end >= 0 {
      kept[end] = true
      end = previous[end]
    }
    return kept
  }
}
