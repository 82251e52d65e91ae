import { useLocation, useNavigate } from "react-router";
import { Bar } from "../features/bar/Bar.tsx";
import { SearchBox } from "../features/search/SearchBox.tsx";
import { addingAddress } from "../state/address.ts";

/** The bar with the search box; choosing an entity opens the explorer with it, from whichever page. */
export function BarWithSearch() {
  const navigate = useNavigate();
  const { pathname } = useLocation();
  return (
    <Bar>
      <SearchBox onChoose={(id) => void navigate(addingAddress([id]), { replace: pathname === "/" })} />
    </Bar>
  );
}
