from reader.core.session import TEXT_SIZES, Place, Session


def test_going_and_going_back():
    start = Session(language="my")
    there = start.going(Place("a")).going(Place("b", "x"), here=Place("a", "block"))
    assert there.place == Place("b", "x")
    back = there.going_back()
    assert back.place == Place("a", "block")
    assert back.going_back().place == Place()
    assert back.going_back().going_back().place == Place()


def test_two_hands_are_there_where_urdu_is_read():
    assert Session(language="ur").has_two_hands and Session(language="en", second="ur").has_two_hands
    assert not Session(language="ar", second="prs").has_two_hands and not Session().has_two_hands


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
