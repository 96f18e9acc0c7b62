from reader.core.session import TEXT_SIZES, Location, Session


def test_going_and_going_back():
    start = Session(language="my")
    there = start.going(Location("a")).going(Location("b", "x"), here=Location("a", "block"))
    assert there.place == Location("b", "x")
    back = there.going_back()
    assert back.place == Location("a", "block")
    assert back.going_back().place == Location()
    assert back.going_back().going_back().place == Location()


def test_two_hands_are_there_where_urdu_is_read():
    assert Session(language="ur").offers_naskh and Session(language="en", second="ur").offers_naskh
    assert not Session(language="ar", second="prs").offers_naskh and not Session().offers_naskh


def test_text_sizes_stay_within_bounds():
    session = Session()
    sizes = []
    for _ in range(20):
        session = session.resized(1)
        sizes.append(session.text_size)
    assert sizes[0] > 100
    assert sizes[-1] == TEXT_SIZES[-1] == 300
    for _ in range(20):
        session = session.resized(-1)
    assert session.text_size == TEXT_SIZES[0] == 80


def test_a_size_between_the_steps_goes_on_from_the_nearest():
    assert Session(text_size=140).resized(1).text_size in TEXT_SIZES
