import Archive
import Record
import Testing

@Suite struct SettingsZoneTests {
  /// The second before and the second of each change, from the published dates of summer time.
  @Test(arguments: [
    (1_774_745_999, "2026-03-29T00:59:59+00:00"), (1_774_746_000, "2026-03-29T02:00:00+01:00"),
    (1_792_889_999, "2026-10-25T01:59:59+01:00"), (1_792_890_000, "2026-10-25T01:00:00+00:00"),
    (1_711_846_800, "2024-03-31T02:00:00+01:00"), (1_729_990_800, "2024-10-27T01:00:00+00:00"),
    (1_767_225_600, "2026-01-01T00:00:00+00:00"), (1_782_860_400, "2026-07-01T00:00:00+01:00"),
  ])
  func summerTimeBeginsAndEndsByTheRule(_ seconds: Int, _ text: String) {
    #expect(Zone.london.moment(utcSeconds: seconds).text == text)
  }

  @Test func utcHasNoSummerTime() {
    #expect(Zone.utc.moment(utcSeconds: 1_782_860_400).text == "2026-06-30T23:00:00+00:00")
  }

  @Test func namesAreKnownOrRefused() {
    #expect(Zone(named: "Europe/London") == .london && Zone(named: "GB") == .london)
    #expect(Zone(named: "UTC") == .utc)
    #expect(Zone(named: "Europe/Paris") == nil && Zone(named: "") == nil)
  }
}
