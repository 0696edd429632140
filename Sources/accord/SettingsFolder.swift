import Archive
import Foundation
import Record

/// The making of a school's folder.
enum SettingsFolder {
  /// Writes `school.yaml` and an empty archive into a folder that holds none.
  static func write(_ settings: Settings, home: String, keeper: Keeper) throws {
    do {
      try FileManager.default.createDirectory(
        atPath: home, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
      let path = "\(home)/\(Settings.fileName)"
      try Data(settings.yaml.utf8).write(to: URL(fileURLWithPath: path), options: .atomic)
      try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
    } catch {
      throw Ending(
        73, "The folder \(home) could not be made: is there room, and may you write there?")
    }
    _ = try SchoolArchive.create(home: home, keeper: keeper)
  }
}
