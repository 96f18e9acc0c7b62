"""Copies onto real images of FAT32 and exFAT: ``python -m tests.stick_kills`` tries more of them."""

from tests.stick_kills import others, run


def test_a_copy_that_is_cut_off_says_so_and_is_finished_by_the_next_one(tmp_path):
    seen = run(4, tmp_path)
    assert [one for counts in seen.values() for one in counts.wrong] == []
    assert sum(counts.left["says that it is not finished"] for counts in seen.values()) > 4
    assert others(tmp_path) == []
